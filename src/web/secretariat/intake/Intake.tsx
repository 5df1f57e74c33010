import { later } from '../later.tsx'
import { IntakeForm } from './IntakeForm.tsx'

/** The form is there at once; what stands beside it may come a moment later. */
const Beside = later(async () => (await import('../rest.ts')).Beside, 'silent')

/** Requests that came by e-mail, by telephone, on paper: typed in one after the other. */
export function Intake() {
  return (
    <>
      <IntakeForm />
      <Beside />
    </>
  )
}
