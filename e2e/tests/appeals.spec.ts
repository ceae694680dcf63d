import { file, fileConfidential, register, take } from '../support/appeals.ts'
import { advanceTo, now } from '../support/clock.ts'
import { openBytesOf } from '../support/gateway.ts'
import { dispatcher, improvement, moderator, roads } from '../support/officials.ts'
import { newcomer, residents } from '../support/residents.ts'
import { expect, test } from '../support/test.ts'

const DAY = 24 * 3600

test('a stranger has it said on chain that the city is late', async ({ visitor, giveWallet }) => {
  const appeal = await file(await newcomer(), { title: `Светофор молчит (${await now()})` })
  await advanceTo((await now()) + 3 * DAY)
  const wallet = await giveWallet(await newcomer())
  await visitor.open(`/appeals/${appeal.hex}`)
  await visitor.connect(wallet)
  await visitor.button('Report it overdue').click()
  const sheet = await visitor.sign('Report it overdue', 'Sign and report')
  await expect(visitor.text('It is reported overdue', {}, sheet)).toBeVisible()
  await visitor.finish(sheet)
  await expect(visitor.button('Report it overdue')).toBeHidden()
})

test('a confidential appeal is read by its department alone, and by the next one after forwarding', async ({
  visitor,
  page,
  words,
  comeWithWallet,
}) => {
  const secret = `Взятка у кабинета ${await now()}`
  const [author] = await residents(1, 1)
  if (!author) throw new Error('There is no resident')
  const appeal = await fileConfidential(author, { title: secret, text: `${secret}: подробности.` })
  const deskPath = `/desk/appeals/${appeal.hex}`
  await register(appeal)
  await take(appeal)

  await test.step('a stranger sees that it is there, and nothing of what it says', async () => {
    await visitor.openWhole(`/appeals/${appeal.hex}`)
    await expect(visitor.text('Only the department and the author can read it')).toBeVisible()
    expect(await page.content()).not.toContain(secret)
    for (const bytes of await openBytesOf(appeal)) expect(bytes.includes(secret)).toBe(false)
  })

  await test.step('an officer opens it, and forwards it sealed anew', async () => {
    const { visitor: desk, wallet } = await comeWithWallet(roads.preparer)
    await desk.open(deskPath)
    await desk.connect(wallet)
    await desk.button("Use the demonstration's key").click()
    await expect(desk.page.getByText(secret).first()).toBeVisible()
    await desk.page
      .getByRole('combobox', { name: words.exactly('To the department') })
      .selectOption(String(improvement.number))
    // Another act on the page has reasons of its own.
    await desk.page
      .getByRole('combobox', { name: words.exactly('Reason') })
      .filter({ has: desk.page.locator('option[value="OtherCompetence"]') })
      .selectOption('OtherCompetence')
    await desk.button('Forward').click()
    await desk.finish(await desk.sign('Forward the appeal', 'Sign and forward'))
  })

  await test.step('an officer of the new department opens it', async () => {
    const { visitor: desk, wallet } = await comeWithWallet(improvement.preparer)
    await desk.open(deskPath)
    await desk.connect(wallet)
    await expect(desk.page.getByText(secret)).toHaveCount(0)
    await desk.button("Use the demonstration's key").click()
    await expect(desk.page.getByText(secret).first()).toBeVisible()
  })

  await test.step('everyone sees where it went and why', async () => {
    await visitor.openWhole(`/appeals/${appeal.hex}`)
    await expect(page.getByText(new RegExp(`-${improvement.letters}/`)).first()).toBeVisible()
    for (const bytes of await openBytesOf(appeal)) expect(bytes.includes(secret)).toBe(false)
  })
})

test('a moderator erases a text: a tombstone stands in its place, and its bytes are gone', async ({
  visitor,
  page,
  words,
  giveWallet,
}) => {
  const title = `Телефон соседа в тексте (${await now()})`
  const appeal = await file(await newcomer(), { title })
  const wallet = await giveWallet(moderator)
  await visitor.open(`/desk/moderator?appeal=${appeal.hex}`)
  await visitor.connect(wallet)
  await page.getByText(words.exactly('Act on: {0}')).first().click()
  await page.getByRole('combobox', { name: words.exactly('Reason') }).selectOption('PersonalData')
  await visitor.button('Erase for good').click()
  await visitor.finish(await visitor.sign('Erase a text', 'Sign and erase'))
  await visitor.openWhole(`/appeals/${appeal.hex}`)
  await expect(visitor.text('This text was erased')).toBeVisible()
  expect(await page.content()).not.toContain(title)
  await expect.poll(() => openBytesOf(appeal)).toEqual([])
})

test.describe('without a network', () => {
  test.use({ expectedComplaints: [/ERR_INTERNET_DISCONNECTED/] })

  test('a draft outlives a reload without a network, and is sent when there is one', async ({
    visitor,
    page,
    words,
    context,
    giveWallet,
  }) => {
    const [citizen] = await residents(1, 1)
    if (!citizen) throw new Error('There is no resident')
    const wallet = await giveWallet(citizen)
    const title = `Нет света во дворе (${await now()})`
    await visitor.open('/appeals/new')
    await visitor.connect(wallet)
    await page.getByRole('searchbox', { name: words.exactly('Say it in a few words') }).fill('фонарь')
    await page
      .getByRole('list', { name: words.exactly('What fits your words') })
      .getByRole('button')
      .first()
      .click()
    // The worker that opens the page without a network has to be there first.
    await page.evaluate(() => navigator.serviceWorker.ready.then(() => undefined))

    await context.setOffline(true)
    await visitor.field('In one line').fill(title)
    await visitor.field('What happened, and what should be done').fill('Третий день темно.')
    await expect(visitor.text('The draft is kept in this browser.')).toBeVisible()
    await page.reload()
    // Over a reload Chromium forgets to tell the page that it is offline, though it is.
    await context.setOffline(false)
    await context.setOffline(true)
    await expect(visitor.field('In one line')).toHaveValue(title)
    await visitor.button('Go on').click()
    await visitor.button('Go on').click()
    await page.getByRole('combobox', { name: words.exactly('District') }).selectOption('1')
    await visitor.button('Go on').click()
    await visitor.button('Mine is another matter: go on').click()
    await visitor.button('Send it when the network is back').click()

    await context.setOffline(false)
    await visitor.finish(await visitor.sign('File the appeal', 'Sign and file'))
    await expect(visitor.heading('The appeal is filed')).toBeVisible()
  })
})

test('the information centre files for a citizen, who claims it with the slip', async ({
  visitor,
  page,
  words,
  giveWallet,
  comeWithWallet,
}) => {
  const title = `Бабушка звонила про скамейку (${await now()})`
  const centre = await comeWithWallet(dispatcher)
  const { visitor: desk } = centre
  await desk.open('/desk/centre')
  await desk.connect(centre.wallet)
  await desk.page.getByRole('combobox', { name: words.exactly('How it came') }).selectOption('Phone')
  await desk.page.getByRole('combobox', { name: words.exactly('Category') }).selectOption('303')
  await desk.field('Title').fill(title)
  await desk.field('What the citizen said').fill('Скамейка у подъезда сломана.')
  await desk.page.getByRole('combobox', { name: words.exactly('District') }).selectOption('1')
  await desk.field('Telephone').fill('+7 913 555-01-42')
  await desk.button('File the appeal').click()
  await desk.finish(await desk.sign('File for a citizen', 'Sign and file'))
  const slip = desk.page.getByRole('region', { name: words.exactly('Slip for the citizen') }).first()
  await expect(slip).toContainText(title)

  const [appeal, code] = ((await slip.textContent()) ?? '').match(/0x[0-9a-f]{64}/g) ?? []
  if (!appeal || !code) throw new Error('The slip does not say what is needed for claiming')

  await test.step('the dispatcher registers it where its category goes', async () => {
    await desk.open('/desk/dispatch')
    await desk.page.getByRole('checkbox', { name: words.exactly('Choose “{0}”', { 0: title }) }).check()
    await desk.button('Register them').click()
    await desk.finish(await desk.sign('Register appeals', 'Sign and register them'))
  })
  const wallet = await giveWallet(await newcomer())
  await visitor.open('/appeals/claim')
  await visitor.connect(wallet)
  await visitor.field("The link, or the appeal's id and the code").fill(`${appeal} ${code}`)
  await visitor.button('Claim the appeal').click()
  const first = await visitor.sign('Step 1 of 2: announce the claim', 'Sign and announce')
  await visitor.button('To step 2', {}, first).click()
  await visitor.finish(await visitor.sign('Step 2 of 2: claim the appeal', 'Sign and claim'))
  await visitor.open('/my/appeals')
  await expect(page.getByRole('link', { name: title }).first()).toBeVisible()
})
