import { t } from '../speech/language.ts'
import { TextField } from './TextField.tsx'
import type { RequestForm } from './use-request-form.ts'

/** `own`: who fills it in may be who speaks, and the browser may know her. */
interface Props {
  form: RequestForm
  own?: boolean
}

export const SpeakerField = ({ form, own }: Props) => (
  <TextField
    form={form}
    field="speaker"
    label={t('request-speaker')}
    required
    maxLength={200}
    autocomplete={own ? 'name' : 'off'}
  />
)

export const TitleField = ({ form, own }: Props) => (
  <TextField
    form={form}
    field="title"
    label={t('request-title')}
    maxLength={500}
    autocomplete={own ? 'organization-title' : 'off'}
  />
)
