import { Counter, collectDefaultMetrics, Gauge, Histogram, Registry } from 'prom-client'

/** What Prometheus is told. Nobody's wallet or address is among it. */
export function createMetrics() {
  const registry = new Registry()
  const registers = [registry]
  collectDefaultMetrics({ register: registry })
  return {
    registry,
    submissions: new Counter({
      ...{ name: 'relay_submissions_total', help: 'Submissions by kind and answer', registers },
      labelNames: ['kind', 'answer'],
    }),
    answerSeconds: new Histogram({
      ...{ name: 'relay_answer_seconds', help: 'How long answers took, by route', registers },
      labelNames: ['route'],
      buckets: [0.005, 0.02, 0.05, 0.1, 0.25, 0.5, 1, 2.5, 10],
    }),
    decided: new Counter({
      ...{ name: 'relay_decided_total', help: 'Accepted requests by what became of them', registers },
      labelNames: ['kind', 'result'],
    }),
    waiting: new Gauge({
      ...{ name: 'relay_waiting', help: 'Accepted requests that stand in no block yet', registers },
    }),
    oldest: new Gauge({
      ...{ name: 'relay_oldest_waiting_seconds', help: 'How long the oldest of them has waited', registers },
    }),
    inFlight: new Gauge({
      name: 'relay_in_flight',
      help: 'Transactions that stand in no block yet',
      registers,
    }),
    transactions: new Counter({
      ...{ name: 'relay_transactions_total', help: 'Transactions by what happened to them', registers },
      labelNames: ['event'],
    }),
    spent: new Counter({ name: 'relay_spent_ether_total', help: 'What gas has cost', registers }),
    balance: new Gauge({ name: 'relay_balance_ether', help: 'What the hot key has', registers }),
    balanceLow: new Gauge({
      ...{ name: 'relay_balance_low', help: '1 when the hot key needs ether', registers },
    }),
    rpcOk: new Gauge({
      ...{ name: 'relay_rpc_ok', help: '1 when this RPC, by its place in RPC_URLS, is ok', registers },
      labelNames: ['place'],
    }),
    sending: new Gauge({
      name: 'relay_sending',
      help: '1 when this process is the one that sends',
      registers,
    }),
    failures: new Counter({
      ...{ name: 'relay_failures_total', help: 'What failed and will be tried again, by part', registers },
      labelNames: ['part'],
    }),
  }
}

export type Metrics = ReturnType<typeof createMetrics>
