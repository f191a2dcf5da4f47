import type { Reason } from './types';

const KINDS: Array<{ reason: Reason; words: RegExp }> = [
	{
		reason: 'onPremisesSync',
		words:
			/on-?premises mastered|synchroni[sz]ed from your on-?premises|directory sync objects|\bAD Sync enabled\b|synced (?:with|from) (?:active directory|on-premises)/i,
	},
	{
		reason: 'accessDenied',
		words:
			/insufficient (?:privileges|access|permissions)|access (?:is |was )?denied|\bunauthori[sz]ed\b|\bforbidden\b|authorization_requestdenied|not present in the role definition|do(?:es)? not have permissions?|\b403\b|\b401\b/i,
	},
	{
		reason: 'throttled',
		words: /\btoo many requests\b|\bthrottl|\bserver is busy\b|\bserver too busy\b|\b429\b/i,
	},
	{
		reason: 'notFound',
		words:
			/couldn't be found|could not be found|(?:was|were|is|are) not found|^not found|resource '.*' does not exist|\b404\b|request_resourcenotfound|managementobjectnotfound/i,
	},
];

/**
 * The kind of error behind a failure, from the texts of Graph and Exchange that CIPP passes on.
 *
 * @param text the whole result line
 * @returns the kind, or undefined when the text tells none
 */
export function errorReason(text: string): Reason | undefined {
	return KINDS.find(({ words }) => words.test(text))?.reason;
}
