import type { SiteScope } from '../patterns/locations'
import type { OfficialCandidate } from '../patterns/officials'

/** The điểm cầu whose list holds token `i`; null at the main one and where none is spoken of. */
export function siteAt(sites: readonly SiteScope[], i: number): string | null {
  for (const { start, end, name } of sites) if (i >= start && i < end) return name
  return null
}

/** Where a person sat: by the first place that says that they take part and stands in the list of a điểm cầu. */
export function siteOfOfficial(
  sites: readonly SiteScope[],
  official: Pick<OfficialCandidate, 'evidence'>,
): string | null {
  for (const { reference } of official.evidence) {
    const site = siteAt(sites, reference.from)
    if (site !== null) return site
  }
  return null
}
