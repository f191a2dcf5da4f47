import type { Reason } from './types';

const KINDS: Array<{ reason: Reason; words: RegExp }> = [
	{ reason: 'cachedReport', words: /\bdata found in reporting database\b/i },
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
	{
		reason: 'unavailable',
		words:
			/\bservice ?(?:is )?unavailable\b|\binternal ?server ?error\b|\bcode=(?:unknownerror|generalexception)\b|\bserver unavailable\b|\bbad gateway\b|\bgateway time-?out\b|\bno healthy server\b|\b50[0234]\b|\btimed? ?out\b/i,
	},
];

/** Remove-CIPPGroups.ps1 and Remove-CIPPLicense.ps1 add it to every refusal, whatever it is. */
const GUESS = /\bThis is likely because it'?s a Dynamic Group or sync[\s\S]*$/i;

/**
 * The kind of error behind a failure, from the texts of Graph and Exchange that CIPP passes on.
 *
 * @param text the whole result line
 * @returns the kind, CIPP's guess when nothing else tells it, or undefined
 */
export function errorReason(text: string): Reason | undefined {
	const error = text.replace(GUESS, '');
	const kind = KINDS.find(({ words }) => words.test(error))?.reason;
	return kind ?? (GUESS.test(text) ? 'dynamicOrSyncedGroup' : undefined);
}
