// Writes generated/abi.ts and generated/bytecode.ts from Foundry's artifacts: the one door through which other
// packages see the contracts.
import { mkdirSync, readFileSync, writeFileSync } from 'node:fs'

const CONTRACTS = {
  accessManager: 'AccessManager',
  appealRegistry: 'AppealRegistry',
  budgetRound: 'BudgetRound',
  budgetRoundFactory: 'BudgetRoundFactory',
  citizenRegistry: 'CitizenRegistry',
  departmentRegistry: 'DepartmentRegistry',
  fillToCost: 'FillToCost',
  forwarder: 'ERC2771Forwarder',
  greedyByRaised: 'GreedyByRaised',
  outcomeRule: 'IOutcomeRule',
}

const here = new URL('.', import.meta.url)
const abis = []
const bytecodes = []
for (const [constant, name] of Object.entries(CONTRACTS)) {
  const artifact = JSON.parse(readFileSync(new URL(`out/${name}.sol/${name}.json`, here), 'utf8'))
  abis.push(`export const ${constant}Abi = ${JSON.stringify(artifact.abi)} as const`)
  if (artifact.bytecode.object !== '0x') {
    bytecodes.push(`export const ${constant}Bytecode = '${artifact.bytecode.object}' as const`)
  }
}
mkdirSync(new URL('generated/', here), { recursive: true })
writeFileSync(new URL('generated/abi.ts', here), `${abis.join('\n')}\n`)
writeFileSync(new URL('generated/bytecode.ts', here), `${bytecodes.join('\n')}\n`)
