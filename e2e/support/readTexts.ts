import type { Page } from '@playwright/test'

/** @returns Every piece of text that a page shows or says to a screen reader. */
export function readTexts(page: Page): Promise<string[]> {
  return page.evaluate(() => {
    const texts: string[] = []
    const walker = document.createTreeWalker(document.body, NodeFilter.SHOW_TEXT | NodeFilter.SHOW_ELEMENT)
    for (let node = walker.nextNode(); node; node = walker.nextNode()) {
      if (node instanceof Element) {
        for (const name of ['aria-label', 'title', 'placeholder', 'alt']) {
          const value = node.getAttribute(name)
          if (value) texts.push(value.trim())
        }
      } else if (node.textContent?.trim()) {
        texts.push(node.textContent.trim().replace(/\s+/g, ' '))
      }
    }
    return texts
  })
}
