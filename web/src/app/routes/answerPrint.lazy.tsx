import { createLazyRoute } from '@tanstack/react-router'
import { AnswerPrint } from '../../features/answerPrint/AnswerPrint.tsx'

export const Route = createLazyRoute('/appeals/$appeal/print')({ component: AnswerPrintRoute })

function AnswerPrintRoute() {
  const { appeal } = Route.useParams()
  return <AnswerPrint key={appeal} id={appeal} />
}
