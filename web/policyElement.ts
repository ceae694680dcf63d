const ELEMENT = /\n? *<meta http-equiv="Content-Security-Policy"[^>]*>/

/**
 * Puts a Content-Security-Policy into a page's head, before anything that it rules; a former one is replaced.
 * @param html The page.
 * @param policy The policy's text; it holds no double quotes.
 * @throws Error When the page has no `<meta charset>` to put it after.
 */
export function withPolicy(html: string, policy: string): string {
  const charset = /<meta charset="utf-8" *\/?>/
  const bare = html.replace(ELEMENT, '')
  if (!charset.test(bare))
    throw new Error('The page has no <meta charset="utf-8">: is it this page\'s build?')
  return bare.replace(
    charset,
    (found) => `${found}\n    <meta http-equiv="Content-Security-Policy" content="${policy}" />`,
  )
}
