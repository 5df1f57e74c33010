import { start } from '../kit/start.tsx'
import { Interpreter } from './Interpreter.tsx'

void start({
  messages: import.meta.glob(['../messages/*/{common,refusals,interpreter}.ftl']),
  page: () => <Interpreter />,
})
