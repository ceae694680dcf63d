import { answer, dispute, file, register, take } from '../support/appeals.ts'
import { now } from '../support/clock.ts'
import { cultureHead, establishment, roads, supervisor } from '../support/officials.ts'
import { newcomer } from '../support/residents.ts'
import { expect, test } from '../support/test.ts'

const DAY = 24 * 3600

test('an officer asks and the author answers; the head extends once; a supervisor decides on the second dispute', async ({
  visitor,
  page,
  words,
  giveWallet,
  comeWithWallet,
}) => {
  const author = await newcomer()
  const title = `Автобус не останавливается (${await now()})`
  const appeal = await file(author, { title })
  await register(appeal)
  await take(appeal)
  const deskPath = `/desk/appeals/${appeal.hex}`

  await test.step('the officer asks', async () => {
    const { visitor: desk, wallet } = await comeWithWallet(roads.preparer)
    await desk.open(deskPath)
    await desk.connect(wallet)
    await desk.field('Question to the author').fill('Какой это маршрут?')
    await desk.button('Ask').click()
    await desk.finish(await desk.sign('Ask the author for details', 'Sign and ask'))
  })

  await test.step('the author answers', async () => {
    const wallet = await giveWallet(author)
    await visitor.open(`/appeals/${appeal.hex}`)
    await visitor.connect(wallet)
    await visitor.button('Give the details').click()
    const sheet = visitor.dialogue('Give the details')
    await sheet.getByRole('textbox').first().fill('Седьмой, в сторону вокзала.')
    await visitor.button('Go on', {}, sheet).click()
    await visitor.finish(await visitor.sign('Give the details', 'Sign and send'))
    await expect(page.getByText('Седьмой, в сторону вокзала.').first()).toBeVisible()
  })

  await test.step('the head extends the deadline, and is not offered to do it again', async () => {
    const { visitor: desk, wallet } = await comeWithWallet(roads.head)
    await desk.open(deskPath)
    await desk.connect(wallet)
    await desk.page
      .getByRole('combobox', { name: words.exactly('Reason') })
      .filter({ has: desk.page.locator('option[value="Inspection"]') })
      .selectOption('Inspection')
    const day = new Date(((await now()) + 45 * DAY) * 1_000).toISOString().slice(0, 10)
    await desk.page.getByLabel(words.exactly('Answer by the end of')).fill(day)
    await desk.field('Grounds').fill('Нужна проверка на линии.')
    await desk.button('Extend').click()
    await desk.finish(await desk.sign('Extend the deadline', 'Sign and extend'))
    await expect(desk.button('Extend')).toBeHidden()
  })

  await answer(appeal, 'Водителю сделано замечание.')
  await dispute(author, appeal)
  await answer(appeal, 'Водителю сделано второе замечание.')
  await dispute(author, appeal)

  await test.step('a supervisor from elsewhere lets the answer stand', async () => {
    const { visitor: desk, wallet } = await comeWithWallet(supervisor)
    await desk.open('/desk/supervisor')
    await desk.connect(wallet)
    await desk.page.getByRole('link', { name: title }).first().click()
    await desk.field('Grounds for letting the answer stand').fill('Маршрут проверен трижды.')
    await desk.button('Let the answer stand').click()
    await desk.finish(await desk.sign('Let the answer stand', 'Sign and close'))
    await visitor.openWhole(`/appeals/${appeal.hex}`)
    await expect(visitor.text('A supervisor let the answer stand')).toBeVisible()
  })
})

test('a department is opened, and another gets a new key', async ({ words, comeWithWallet }) => {
  const name = `Отдел фонтанов ${await now()}`
  const office = await comeWithWallet(establishment)
  const { visitor: desk } = office
  await desk.open('/desk/departments')
  await desk.connect(office.wallet)
  await desk.field('Name').last().fill(name)
  await desk.field('Letters').fill('Ф')
  await desk.button('Open the department').click()
  await desk.finish(await desk.sign('Open a department', 'Sign and open'))
  await expect(desk.page.getByText(name).first()).toBeVisible()

  const head = await comeWithWallet(cultureHead)
  const { visitor: own } = head
  await own.open('/desk/head')
  await own.connect(head.wallet)
  // Until it is known where the wallet serves, another department may stand there.
  await expect(own.text('Your wallet {address} serves here: you may act.')).toBeVisible()
  await own.button('Make a new key').click()
  const download = own.page.waitForEvent('download')
  await own.button('1. Save the file').click()
  expect((await download).suggestedFilename()).toContain('key')
  await own.button('2. Publish the key').click()
  await own.finish(await own.sign("Publish the department's key", 'Sign and publish'))
  await expect(own.page.getByText(words.within('This browser holds the secret of it.'))).toBeVisible()
})
