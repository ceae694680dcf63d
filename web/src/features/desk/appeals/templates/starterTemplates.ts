import type { Locale } from '../../../../lib/i18n/locale.ts'
import type { Template } from './Template.ts'

const RUSSIAN: readonly Template[] = [
  {
    id: 'fixed',
    name: 'Работа выполнена',
    outcome: 'Fixed',
    text: `Здравствуйте!

Ваше обращение № {number} от {date} рассмотрено. Работы по адресу {address} выполнены, фотографии результата приложены к ответу.

Если сделано не всё или не так, оспорьте ответ: обращение вернётся к нам на доработку.

{department}`,
  },
  {
    id: 'planned',
    name: 'Работа запланирована',
    outcome: 'Planned',
    text: `Здравствуйте!

Ваше обращение № {number} от {date} проверено на месте: {address}. Замечание подтвердилось.

Устранить его сразу нельзя, потому что (укажите причину). Работы включены в план, срок стоит в этом ответе.

{department}`,
  },
  {
    id: 'explained',
    name: 'Разъяснение',
    outcome: 'Explained',
    text: `Здравствуйте!

На Ваше обращение № {number} от {date} сообщаем следующее.

(Изложите суть: что установлено, какое правило действует, что заявитель может сделать дальше.)

{department}`,
  },
  {
    id: 'refused',
    name: 'Отказ с причиной',
    outcome: 'Refused',
    text: `Здравствуйте!

Ваше обращение № {number} от {date} рассмотрено. Выполнить просьбу мы не можем по следующей причине:

(Назовите причину и норму, на которой она основана.)

Что можно сделать вместо этого: (предложите выход).

{department}`,
  },
  {
    id: 'notResponsible',
    name: 'Не в ведении города',
    outcome: 'NotResponsible',
    text: `Здравствуйте!

Вопрос из Вашего обращения № {number} от {date} решает другая организация: (наименование). С ней можно связаться так: (контакты).

{department}`,
  },
]

const ENGLISH: readonly Template[] = [
  {
    id: 'fixed',
    name: 'The work is done',
    outcome: 'Fixed',
    text: `Dear citizen,

We have looked into your appeal No. {number} of {date}. The work at {address} is done; photographs of the result are attached.

If something is missing or wrong, dispute this answer: the appeal will come back to us.

{department}`,
  },
  {
    id: 'planned',
    name: 'The work is planned',
    outcome: 'Planned',
    text: `Dear citizen,

We have checked your appeal No. {number} of {date} on the spot: {address}. You are right.

It can't be put right at once because (say why). The work is in our plan, and its date stands in this answer.

{department}`,
  },
  {
    id: 'explained',
    name: 'Explanation',
    outcome: 'Explained',
    text: `Dear citizen,

On your appeal No. {number} of {date}:

(Say what was found, which rule applies, and what the author can do next.)

{department}`,
  },
  {
    id: 'refused',
    name: 'Refusal with its reason',
    outcome: 'Refused',
    text: `Dear citizen,

We have considered your appeal No. {number} of {date}. We cannot do what you ask, for this reason:

(Name the reason and the rule that it rests on.)

What can be done instead: (offer a way).

{department}`,
  },
  {
    id: 'notResponsible',
    name: 'Not in the city’s hands',
    outcome: 'NotResponsible',
    text: `Dear citizen,

What your appeal No. {number} of {date} is about is decided by another organisation: (name). You can reach it so: (contacts).

{department}`,
  },
]

/** @returns The templates that everyone begins with. Answers are written in their language, whatever the page's. */
export function starterTemplates(locale: Locale): readonly Template[] {
  return locale === 'ru' ? RUSSIAN : ENGLISH
}
