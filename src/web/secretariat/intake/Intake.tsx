import { IntakeAnswer } from './IntakeAnswer.tsx'
import { IntakeForm } from './IntakeForm.tsx'
import { Recent } from './Recent.tsx'

/** Requests that came by e-mail, by telephone, on paper: typed in one after the other. */
export function Intake() {
  return (
    <>
      <IntakeForm />
      <div class="beside">
        <IntakeAnswer />
        <Recent />
      </div>
    </>
  )
}
