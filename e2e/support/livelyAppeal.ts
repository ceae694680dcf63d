import type { LocalAccount } from 'viem'
import { answer, ask, type FiledAppeal, file, register, take } from './appeals.ts'

const LONG = 'Светофор-на-пересечении-Садовой-и-Заводской-у-второй-проходной-не-переключается'

/** An appeal with something in each place of its page, and with texts that are hard to lay out. */
export async function livelyAppeal(author: LocalAccount): Promise<FiledAppeal> {
  const appeal = await file(author, {
    title: LONG,
    text: `${LONG}.\n\n${'Каждое утро очередь до моста. '.repeat(40).trim()}`,
  })
  await register(appeal)
  await take(appeal)
  await ask(appeal, `В какую сторону вы едете? ${LONG}`)
  await answer(appeal, `Контроллер заменён.\n\n- ${LONG}\n- проверено утром`)
  return appeal
}
