import type { DelegationId } from '../../domain/ids.ts'
import { t } from '../speech/language.ts'
import { Field } from '../ui/Field.tsx'
import { GroupText } from './GroupText.tsx'
import type { RequestForm } from './use-request-form.ts'

interface Props {
  form: RequestForm
  delegation: DelegationId | ''
}

/** The group that a statement is made for, as text: those that are known are proposed, any other may be written. */
export function GroupField({ form, delegation }: Props) {
  return (
    <Field field="group" label={t('request-group')} problem={form.problem('group')}>
      {control => <GroupText form={form} delegation={delegation} control={control} />}
    </Field>
  )
}
