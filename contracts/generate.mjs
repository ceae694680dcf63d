// Writes generated/abi.ts and generated/bytecode.ts from Foundry's artifacts: the one door through which other
// packages see the contracts.
import { mkdirSync, readFileSync, writeFileSync } from 'node:fs'

const CONTRACTS = {
  CitizenRegistry: 'CitizenRegistry.sol',
  BudgetRound: 'BudgetRound.sol',
  BudgetRoundFactory: 'BudgetRoundFactory.sol',
  GreedyByRaised: 'GreedyByRaised.sol',
  FillToCost: 'FillToCost.sol',
  AccessManager: 'AccessManager.sol',
  ERC2771Forwarder: 'ERC2771Forwarder.sol',
  IOutcomeRule: 'IOutcomeRule.sol',
}

const here = new URL('.', import.meta.url)
const abis = []
const bytecodes = []
for (const [name, file] of Object.entries(CONTRACTS)) {
  const artifact = JSON.parse(readFileSync(new URL(`out/${file}/${name}.json`, here), 'utf8'))
  const constant = name.replace(/^I(?=[A-Z])/, '').replace(/^[A-Z]+(?=[A-Z])|^[A-Z]/, (head) => head.toLowerCase())
  abis.push(`export const ${constant}Abi = ${JSON.stringify(artifact.abi)} as const`)
  if (artifact.bytecode.object !== '0x') {
    bytecodes.push(`export const ${constant}Bytecode = '${artifact.bytecode.object}' as const`)
  }
}
mkdirSync(new URL('generated/', here), { recursive: true })
writeFileSync(new URL('generated/abi.ts', here), `${abis.join('\n')}\n`)
writeFileSync(new URL('generated/bytecode.ts', here), `${bytecodes.join('\n')}\n`)
