import { newcomer, residents, voucherLink } from '../support/residents.ts'
import { cast, enrol, openRound } from '../support/rounds.ts'
import { expect, test } from '../support/test.ts'

const [YARD, PARK, LAMP] = ['Двор у школы', 'Аллея в парке', 'Фонарь у остановки']

test('a newcomer registers, enrols, votes, changes the vote, and follows it to the result', async ({
  visitor,
  page,
  words,
  giveWallet,
}) => {
  const round = await openRound('Дворы и парки', 90_000, [
    { title: YARD, cost: 40_000 },
    { title: PARK, cost: 60_000 },
    { title: LAMP, cost: 20_000 },
  ])
  const neighbours = await residents(2, 1)
  await enrol(round, ...neighbours)
  const citizen = await newcomer()
  const wallet = await giveWallet(citizen)
  const piggyBank = (title: string) =>
    page
      .getByRole('article')
      .filter({ has: page.getByRole('heading', { name: title }) })
      .getByTestId('piggy-bank')

  await test.step('finds the round on the first page, and learns what comes first', async () => {
    await visitor.open('/')
    await page.getByRole('link', { name: round.name }).click()
    await expect(page.getByRole('heading', { level: 1, name: round.name })).toBeVisible()
    await expect(visitor.heading('Want to decide too?')).toBeVisible()
    await visitor.connect(wallet)
    await expect(visitor.heading("This wallet is not registered as a resident's")).toBeVisible()
  })

  await test.step("sends the registrar's voucher", async () => {
    await page.goto(await voucherLink(citizen.address, 1))
    await visitor.button('Register').click()
    await visitor.finish(await visitor.sign('Registration', 'Sign and register'))
    await expect(visitor.text('You are resident No. {index}, {place}')).toBeVisible()
  })

  await test.step('enrols', async () => {
    await visitor.open(`/rounds/${round.address}`)
    await visitor.button('Enrol').click()
    await visitor.finish(await visitor.sign('Enrol in the round', 'Sign and enrol'))
    await expect(visitor.heading('You are enrolled')).toBeVisible()
    await expect(page.getByTestId('enrolled')).toHaveText('3')
  })

  const moveTimeOn = async () => {
    await visitor.open('/desk')
    await visitor.button('Round No. {number} “{name}”: to “{next}”', { name: round.name }).click()
  }

  await test.step('waits for voting: the clock is moved on at the city desk', async () => {
    await moveTimeOn()
    await visitor.open(`/rounds/${round.address}`)
    await expect(visitor.heading('You can vote')).toBeVisible()
  })

  await test.step('fills the cart, more than the share holds at first', async () => {
    await visitor.button('Put coins in: “{name}”', { name: YARD }).click()
    await visitor.field('Coins for “{name}”', { name: YARD }).fill('20000')
    await visitor.button('Put coins in: “{name}”', { name: LAMP }).click()
    await visitor.field('Coins for “{name}”', { name: LAMP }).fill('15000')
    await expect(page.getByTestId('cart-bar')).toContainText(words.within('Too much by: {0}'))
    await visitor.link('Open the cart').click()
    await expect(visitor.text('The contract would refuse this cart')).toBeVisible()
    await expect(
      visitor.text('The cart asks for {0} coins, and your share is {1}: lower some amounts.'),
    ).toBeVisible()
    await expect(visitor.button('Check and sign')).toBeDisabled()
    await visitor.field('Coins for “{name}”', { name: LAMP }).fill('5000')
    await expect(page.getByTestId('coins-left')).toHaveText(words.amount(5_000))
  })

  await test.step('declines in the wallet first: nothing is lost', async () => {
    wallet.rejectFromNowOn()
    await visitor.button('Check and sign').click()
    const sheet = visitor.dialogue('Your ballot')
    await expect(sheet.getByText(YARD)).toBeVisible()
    await visitor.button('Sign the ballot', {}, sheet).click()
    await expect(visitor.text('You declined in your wallet. Nothing was sent.', {}, sheet)).toBeVisible()
    wallet.signFromNowOn()
    await visitor.button('Try again', {}, sheet).click()
  })

  await test.step('signs once for the whole cart, and gets a receipt', async () => {
    wallet.asked.length = 0
    const sheet = await visitor.sign('Your ballot', 'Sign the ballot')
    expect(wallet.asked).toEqual(['eth_signTypedData_v4'])
    await expect(visitor.text("Sent by the city, which has paid the network's fee.", {}, sheet)).toBeVisible()
    const receipt = sheet.getByTestId('receipt')
    await expect(receipt).toContainText(words.within('Ballot hash'))
    await expect(receipt).toContainText(words.within('Transaction'))
    await expect(receipt).toContainText(words.amount(20_000))
    await visitor.finish(sheet)
  })

  await test.step('sees the piggy banks fill', async () => {
    await visitor.open(`/rounds/${round.address}`)
    await expect(piggyBank(YARD)).toContainText(words.amount(20_000))
    await expect(piggyBank(LAMP)).toContainText(words.amount(5_000))
  })

  await test.step('replaces the ballot', async () => {
    await visitor.open(`/rounds/${round.address}/cart`)
    await visitor.field('Coins for “{name}”', { name: LAMP }).fill('10000')
    await visitor.button('Replace my ballot').click()
    await visitor.finish(await visitor.sign('Replace the ballot', 'Sign the ballot'))
  })

  await test.step('withdraws it', async () => {
    await visitor.button('Withdraw my ballot').click()
    await visitor.finish(await visitor.sign('Withdraw the ballot', 'Sign the withdrawal'))
    await visitor.open(`/rounds/${round.address}`)
    await expect(piggyBank(YARD)).toContainText(words.amount(0))
  })

  await test.step('casts again, and the neighbours cast too', async () => {
    await visitor.button('Put coins in: “{name}”', { name: YARD }).click()
    await visitor.field('Coins for “{name}”', { name: YARD }).fill('30000')
    await visitor.link('Open the cart').click()
    await visitor.button('Check and sign').click()
    await visitor.finish(await visitor.sign('Your ballot', 'Sign the ballot'))
    for (const neighbour of neighbours) await cast(round, neighbour, [0, 20_000, 10_000])
  })

  await test.step('has the contract count after the close, as anyone may', async () => {
    await moveTimeOn()
    await visitor.open('/desk/treasurer')
    const card = page.getByRole('article', { name: round.name })
    await visitor.button('Count and settle', {}, card).click()
    await visitor.finish(await visitor.sign('Have the round counted', 'Sign and count'))
  })

  await test.step('reads why each project was funded or not', async () => {
    await visitor.open(`/rounds/${round.address}/outcome`)
    await expect(
      visitor.text('Recounted in your browser: it comes to the same result as the contract'),
    ).toBeVisible()
    const places = page.getByTestId('count').getByRole('listitem')
    // Raised: the park 40 000, the yard 30 000, the lamp 20 000.
    await expect(places.nth(0)).toContainText(PARK)
    await expect(places.nth(0)).toContainText(
      words.within('Funded: its cost fits, and <0/> remain for the next'),
    )
    await expect(places.nth(1)).toContainText(YARD)
    await expect(places.nth(1)).toContainText(
      words.within('Not funded: it costs <0/> more than was left, so the next is tried'),
    )
    await expect(places.nth(2)).toContainText(LAMP)
    await expect(places.nth(2)).toContainText(words.amount(10_000))
    await expect(page.getByTestId('books-zero')).toContainText(words.amount(0))
  })
})
