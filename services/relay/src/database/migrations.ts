/**
 * The relay's tables, step by step: a step that has run anywhere is never changed, a new one is added.
 *
 * `requests`: the truth about each request. `conflict` is what can happen only once (a nonce of a wallet, a sequence of a
 * ballot, an enrolment), so that of two that exclude each other one is accepted.
 * `batches`: a transaction to be made: what it carries never changes after signing, its fee may.
 * `attempts`: the signed forms of a batch, one a fee, all with the batch's nonce, so that at most one can be mined.
 */
export const MIGRATIONS: readonly string[] = [
  `
  create table relay.batches (
    id          bigint generated always as identity primary key,
    kind        text    not null check (kind in ('forward', 'ballots', 'ballotFor', 'enrolments', 'enrolFor', 'gap')),
    target      text    not null,
    state       text    not null check (state in ('planned', 'signed', 'mined', 'final', 'void')),
    account     text,
    nonce       bigint,
    gas         bigint,
    data        text,
    made_at     bigint  not null,
    sent_at     bigint,
    transaction text,
    block       bigint,
    block_hash  text,
    check (state in ('planned', 'void') or nonce is not null)
  );
  create unique index batches_nonce on relay.batches (account, nonce) where state <> 'void' and nonce is not null;
  create index batches_open on relay.batches (id) where state in ('planned', 'signed', 'mined');

  create table relay.attempts (
    hash         text   primary key,
    batch        bigint not null references relay.batches,
    raw          text   not null,
    max_fee      numeric not null,
    max_priority numeric not null,
    made_at      bigint not null
  );
  create index attempts_batch on relay.attempts (batch);

  create table relay.requests (
    id          text    primary key,
    kind        text    not null check (kind in ('forward', 'ballot', 'enrolment')),
    target      text    not null,
    wallet      text    not null,
    conflict    text    not null,
    payload     jsonb   not null,
    accepted_at bigint  not null,
    include_by  bigint  not null,
    seen_block  bigint  not null,
    state       text    not null check (state in ('accepted', 'sent', 'mined', 'final', 'refused')),
    tries       integer not null default 0,
    batch       bigint  references relay.batches,
    position    integer,
    transaction text,
    block       bigint,
    reason      jsonb
  );
  create unique index requests_conflict on relay.requests (conflict) where state in ('accepted', 'sent');
  create index requests_batch on relay.requests (batch);
  create index requests_open on relay.requests (state) where state in ('accepted', 'sent');
  create index requests_wallet on relay.requests (wallet, kind);
  `,
]
