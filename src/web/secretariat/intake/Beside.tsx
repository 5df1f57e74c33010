import { IntakeAnswer } from './IntakeAnswer.tsx'
import { Recent } from './Recent.tsx'

/** What became of the requests that were typed in. */
export function Beside() {
  return (
    <div class="beside">
      <IntakeAnswer />
      <Recent />
    </div>
  )
}
