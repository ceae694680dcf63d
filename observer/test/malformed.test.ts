import { describe, expect, it } from 'vitest'
import { electionText } from './electionFile.ts'
import { readElection } from './readElection.ts'

const VOTES_BEGIN = 15
/** Replaces lines of a good file; an empty list drops them. */
function withLines(from: number, count: number, ...instead: string[]): string {
  const lines = electionText().split('\n')
  lines.splice(from - 1, count, ...instead)
  return lines.join('\n')
}
const meta = (key: string, value: string) => electionText({ meta: { [key]: value } })
const votes = (...rows: string[]) => electionText({ votes: ['voter_id;vote;points', ...rows] })
const projects = (columns: string, ...rows: string[]) => electionText({ projects: [columns, ...rows] })
const COLUMNS = 'project_id;cost;name;selected'

/** What is wrong, the file, the line, and a part of the reason. */
const MALFORMED: readonly (readonly [name: string, text: string, line: number, reason: RegExp])[] = [
  ['nothing at all', '', 1, /without a section META/],
  ['blank lines only', '\n\n', 1, /without a section META/],
  ['no META', withLines(1, 8), 1, /expected the section META/],
  ['no PROJECTS', withLines(9, 6), 9, /expected the section PROJECTS, found VOTES/],
  ['no VOTES', withLines(VOTES_BEGIN, 6), VOTES_BEGIN, /without a section VOTES/],
  ['a section twice', electionText() + electionText(), 21, /no section may follow VOTES/],
  ['no columns', withLines(10, 6, 'VOTES'), 10, /PROJECTS has no line of column names/],
  ['no columns at the end', withLines(16, 5), 16, /VOTES has no line of column names/],
  [
    'a column too few',
    projects('project_id;name', 'A;Lamps'),
    10,
    /lacks the column "cost"; it has project_id, name/,
  ],
  ['a column twice', projects('project_id;cost;cost', 'A;1;2'), 10, /names the column "cost" twice/],
  ['a cell too many', projects(COLUMNS, 'A;600;Lamps; bright ones;1'), 11, /has 5 cells where 4 are named/],
  ['a cell too few', votes('1;A'), 17, /has 2 cells where 3 are named/],
  ['a key of META twice', withLines(4, 0, 'rule;greedy'), 7, /META gives "rule" twice/],
  ['a row of META without a key', withLines(4, 0, ';1'), 4, /no key/],
  ['no budget', meta('budget', ''), 8, /META lacks "budget"/],
  ['no max_sum_points', meta('max_sum_points', ''), 8, /META lacks "max_sum_points"/],
  ['a budget in words', meta('budget', 'much'), 4, /budget is "much", which is not a number such as 1234.56/],
  ['a budget below zero', meta('budget', '-5'), 4, /is not a number/],
  ['a budget of nothing', meta('budget', '0'), 4, /budget must be above zero/],
  ['half a limit', meta('max_length', '2.5'), 9, /not a whole number/],
  ['another way of voting', meta('vote_type', 'approval'), 5, /the vote_type is "approval". Only cumulative/],
  [
    'a project twice',
    projects(COLUMNS, 'A;1;x;1', 'A;2;y;0'),
    12,
    /project "A" was given before, on line 11/,
  ],
  ['a project without an id', projects(COLUMNS, ';1;x;1'), 11, /no project_id/],
  ['a cost in words', projects(COLUMNS, 'A;free;x;1'), 11, /cost is "free", which is not a number/],
  ['a cost that is missing', projects(COLUMNS, 'A;;x;1'), 11, /cost is ""/],
  ['selected in words', projects(COLUMNS, 'A;1;x;yes'), 11, /selected is "yes"/],
  ['no projects', projects(COLUMNS), 11, /PROJECTS has no rows/],
  [
    'more projects than a round holds',
    projects(COLUMNS, ...Array.from({ length: 257 }, (_, i) => `P${i};1;x;0`)),
    10 + 257,
    /this is project 257: a round can hold 256/,
  ],
  ['no votes', votes(), VOTES_BEGIN, /VOTES has no rows/],
  ['an unknown project', votes('1;A;1', '2;A,Z;1,1'), 18, /voter "2" votes for "Z", which is no project/],
  ['fewer points than projects', votes('1;A,B;5'), 17, /names 2 projects and 1 amounts of points/],
  ['more points than projects', votes('1;A;2,3'), 17, /names 1 projects and 2 amounts of points/],
  ['points in words', votes('1;A;five'), 17, /gives "five" points, which is not a number/],
  ['points below zero', votes('1;A,B;6,-1'), 17, /gives "-1" points/],
  ['a voter twice', votes('1;A;1', '2;B;1', '1;C;1'), 19, /voter "1" has voted before/],
  ['a voter without an id', votes(';A;1'), 17, /no voter_id/],
  ['more projects than there are', votes('1;A,B,C,D,A;1,1,1,1,1'), 17, /names 5 projects; there are 4/],
]

describe('a malformed file is refused with its line and the reason', () => {
  it.each(MALFORMED)('%s', async (_name, text, line, reason) => {
    await expect(readElection(text)).rejects.toMatchObject({ name: 'PabulibError', line, reason })
    await expect(readElection(text.replaceAll('\n', '\r\n'))).rejects.toMatchObject({ line, reason })
  })
})
