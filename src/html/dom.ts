/** What is read of a DOM: linkedom's and a browser's both have it. */
export interface PageNode {
  readonly nodeType: number
  readonly nodeName: string
  readonly nodeValue: string | null
  readonly firstChild: PageNode | null
  readonly nextSibling: PageNode | null
  readonly parentNode: PageNode | null
}

export interface PageElement extends PageNode {
  readonly textContent: string | null
  getAttribute(name: string): string | null
}

export interface PageDocument {
  readonly title: string
  readonly body: PageElement | null
  querySelectorAll(selector: string): ArrayLike<PageElement>
}
