import { answer, findFiled, register } from '../support/appeals.ts'
import { now } from '../support/clock.ts'
import { readFromGateway } from '../support/gateway.ts'
import { roads } from '../support/officials.ts'
import { EXIF_SECRET, photograph } from '../support/photograph.ts'
import { residents } from '../support/residents.ts'
import { expect, test } from '../support/test.ts'

const PHONE = '+7 913 555-01-42'

test('an appeal is filed, answered under two signatures, disputed, answered anew and confirmed', async ({
  visitor,
  page,
  words,
  giveWallet,
  comeWithWallet,
}) => {
  // Three people at three browsers, nine signatures.
  test.setTimeout(600_000)
  const [citizen] = await residents(1, 1)
  if (!citizen) throw new Error('There is no resident')
  const wallet = await giveWallet(citizen)
  const title = `Яма на Садовой у дома 5 (${await now()})`
  const hex = await test.step('the citizen files it, with a photograph and a sealed telephone', async () => {
    await visitor.open('/')
    await visitor.connect(wallet)
    await visitor.open('/appeals/new')
    await page.getByRole('searchbox', { name: words.exactly('Say it in a few words') }).fill('ямы')
    await page
      .getByRole('list', { name: words.exactly('What fits your words') })
      .getByRole('button')
      .first()
      .click()

    await visitor.field('In one line').fill(title)
    await visitor
      .field('What happened, and what should be done')
      .fill(`Машины объезжают её по тротуару. Звоните: ${PHONE}`)
    await expect(visitor.text('This looks like personal data, and everyone will read it')).toBeVisible()
    await visitor.button('Tell only the department: {0}').click()
    await expect(visitor.text('This looks like personal data, and everyone will read it')).toBeHidden()
    await visitor.button('Go on').click()

    await page
      .getByLabel(words.exactly('Choose pictures'))
      .setInputFiles({ name: 'яма.jpg', mimeType: 'image/jpeg', buffer: await photograph(page) })
    await visitor.field('What the picture shows').fill('Яма во всю полосу')
    await visitor.button('Go on').click()

    await page.getByRole('combobox', { name: words.exactly('District') }).selectOption('1')
    await visitor.field('Address or landmark').fill('Садовая, 5')
    await expect(visitor.field('Telephone')).toHaveValue(PHONE)
    await visitor.button('Go on').click()

    await visitor.button('Mine is another matter: go on').click()
    await expect(visitor.heading('This is what everyone will see')).toBeVisible()
    await visitor.button('File the appeal').click()
    wallet.asked.length = 0
    await visitor.finish(await visitor.sign('File the appeal', 'Sign and file'))
    expect(wallet.asked).toEqual(['eth_signTypedData_v4'])
    await expect(visitor.heading('The appeal is filed')).toBeVisible()
    return findFiled(citizen.address)
  })
  const filed = { id: BigInt(hex), hex }
  const path = `/appeals/${hex}`
  const deskPath = `/desk${path}`

  await test.step("the photograph has lost the camera's marks, the telephone is nowhere in the open", async () => {
    const { text, images } = await readFromGateway(filed)
    expect(text).not.toContain(PHONE)
    expect(images).toHaveLength(1)
    expect(images[0]?.includes(EXIF_SECRET)).toBe(false)
  })

  await register(filed)
  const officer = await comeWithWallet(roads.preparer)

  await test.step('an officer opens the sealed part, takes the appeal and sends an answer for approval', async () => {
    const { visitor: desk } = officer
    await desk.open('/desk/appeals')
    await desk.connect(officer.wallet)
    await desk.page.getByRole('link', { name: title }).first().click()
    await desk.button("Use the demonstration's key").click()
    await expect(desk.page.getByText(PHONE)).toBeVisible()
    await desk.button('Take it').click()
    await desk.finish(await desk.sign('Assign appeals', 'Sign and assign'))
    await desk.page.getByRole('combobox', { name: words.exactly('Outcome') }).selectOption('Explained')
    await desk.field('Text of the answer').fill('Заделаем, когда потеплеет.')
    await desk.button('Preview').click()
    await desk.button('Sign and send for approval').click()
    await desk.finish(await desk.sign('Send the answer for approval', 'Send for approval'))
  })

  const colleague = await comeWithWallet(roads.approver)

  await test.step('a colleague returns it with remarks', async () => {
    const { visitor: desk } = colleague
    await desk.open(deskPath)
    await desk.connect(colleague.wallet)
    await desk.page.getByText(words.exactly('Return with remarks')).click()
    await desk.field('Remarks').fill('Назовите срок.')
    await desk.button('Return the answer').click()
    await desk.finish(await desk.sign('Return the answer', 'Sign and return'))
  })

  await test.step('the officer begins anew from that text', async () => {
    const { visitor: desk } = officer
    await expect(desk.page.getByText('Назовите срок.').first()).toBeVisible()
    await desk.button('Prepare anew from this text').click()
    await desk.field('Text of the answer').fill('Заделаем до конца месяца.')
    await desk.button('Preview').click()
    await desk.button('Sign and send for approval').click()
    await desk.finish(await desk.sign('Send the answer for approval', 'Send for approval'))
  })

  await test.step('the colleague signs it: the appeal is answered', async () => {
    const { visitor: desk } = colleague
    colleague.wallet.asked.length = 0
    await desk.button('Sign and approve').click()
    await desk.finish(await desk.sign('Approve the answer', 'Approve and answer'))
    expect(colleague.wallet.asked).toEqual(['eth_signTypedData_v4', 'eth_signTypedData_v4'])
  })

  await test.step('the citizen reads it, checks who signed, and disputes it', async () => {
    await visitor.open(path)
    await expect(page.getByText('Заделаем до конца месяца.').first()).toBeVisible()
    const document = page.getByTestId('answer').first()
    await visitor.button('Check the signatures in the browser', {}, document).click()
    await expect(
      visitor.text('The hash was computed here anew, and the contract names this very answer', {}, document),
    ).toBeVisible()
    await visitor.button('Dispute the answer').click()
    const sheet = visitor.dialogue('Dispute the answer')
    await sheet.getByRole('radio').first().check()
    await sheet.getByRole('textbox').first().fill('Месяц прошёл, яма на месте.')
    await visitor.button('Go on', {}, sheet).click()
    await visitor.finish(await visitor.sign('Dispute the answer', 'Sign and dispute'))
    await expect(visitor.text('Reopened')).toBeVisible()
  })

  await answer(filed, 'Заделали вчера, снимок приложен.')

  await test.step('the citizen is called to judge again, and confirms with marks', async () => {
    await visitor.open('/my/appeals')
    await page.getByRole('link', { name: title }).first().click()
    await visitor.button('Confirm the answer').click()
    const sheet = visitor.dialogue('Confirm the answer')
    for (const [aspect, mark] of [
      ['How quickly it went', '3'],
      ['How well the matter was settled', '5'],
      ['How you were spoken to', '4'],
    ] as const) {
      await sheet
        .getByRole('group', { name: words.exactly(aspect) })
        .getByRole('radio', { name: mark })
        .check()
    }
    await visitor.button('Go on', {}, sheet).click()
    await visitor.finish(await visitor.sign('Confirm the answer', 'Sign and confirm'))
    await expect(visitor.text('Confirmed by the author')).toBeVisible()
  })
})
