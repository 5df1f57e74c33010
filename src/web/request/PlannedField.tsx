import { t } from '../speech/language.ts'
import { TextField } from './TextField.tsx'
import type { RequestForm } from './use-request-form.ts'

/** How long the statement is to be: `3`, `3 min` or `2:55`. */
export const PlannedField = ({ form }: { form: RequestForm }) => (
  <TextField form={form} field="planned" label={t('request-planned')} hint={t('request-length-hint')} figures />
)
