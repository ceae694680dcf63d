import type { EXTENSION_REASONS } from '../appeals/steps.ts'

/** What officials of the demonstration write when it is not about the matter itself. */
export const REMARKS = {
  returned:
    'Напишите, что сделано, где и когда, и приложите снимок. «Меры приняты» — не ответ: с ним человек придёт к нам снова.',
  upheld:
    'Проверено с выездом: второй ответ верен по существу, измерения подтверждены независимой лабораторией. Оснований возобновлять работу нет.',
  disputedAgain:
    'И после второго ответа на месте ничего не изменилось: сфотографировал вчера и сегодня. Прошу разобраться того, кто не отвечал раньше.',
} as const

/** Why a head takes more time. */
export const EXTENSION_GROUNDS: Readonly<Record<(typeof EXTENSION_REASONS)[number], string>> = {
  inspection: 'Нужно повторное обследование с участием жителей, оно назначено на следующую неделю.',
  otherAuthority: 'Запрошено согласие владельца земли и лесничества; по закону у них на ответ месяц.',
  documents: 'Запрошены документы из архива: часть схем сетей есть только на бумаге.',
  works: 'Работы начаты и закончатся до нового срока. Ответим, когда будет что показать.',
}
