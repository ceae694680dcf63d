import { RoundOpened, RuleAllowed } from '../../generated/BudgetRoundFactory/BudgetRoundFactory'
import { OutcomeRule } from '../../generated/schema'
import { BudgetRound as BudgetRoundSource } from '../../generated/templates'
import { askForBody } from '../body/source'
import { piggyBankId } from '../ids'
import { contextOf } from '../roundContext'
import { loadOrCreateCity } from '../store/city'
import { createProject } from '../store/project'
import { newRound } from '../store/round'

export function handleRuleAllowed(event: RuleAllowed): void {
  const rule = new OutcomeRule(event.params.rule)
  rule.name = event.params.name
  rule.allowed = event.params.allowed
  rule.save()
}

export function handleRoundOpened(event: RoundOpened): void {
  const terms = event.params.terms
  const round = newRound(event)
  round.save()
  for (let number = 0; number < terms.projects.length; number++) {
    const project = terms.projects[number]
    createProject(round, number, project.cost, project.body, piggyBankId(event.params.piggyBanks, number))
  }

  const city = loadOrCreateCity()
  city.rounds += 1
  city.budget = city.budget.plus(round.budget)
  city.save()

  BudgetRoundSource.createWithContext(event.params.round, contextOf(round))
  askForBody('order', round.id, terms.order)
}
