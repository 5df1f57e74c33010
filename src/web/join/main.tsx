import { LanguageMenu } from '../kit/LanguageMenu.tsx'
import { startPlain } from '../kit/start.tsx'

void startPlain({
  messages: import.meta.glob(['../messages/*/{common,refusals,join}.ftl']),
  page: () => <LanguageMenu />,
})
