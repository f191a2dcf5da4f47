/** A preposition or verb behind which a name belongs, and nothing stands. */
const GAP =
	/\b(?:for|to|of|from|by|on|user|added|granted|removed|converted|hidden|unhidden|revoked|address)(?:\s{2,}\S|\s+[,.;:](?:\s|$))|\b(?:for|(?<!set )to|of|from|by)\s*$/i;

/** Empty quotes in the place of a name. */
const EMPTY_QUOTES = /(?:^|\s)(?:''|""|‘’|“”)(?=[\s.,:;)]|$)/;

/** The verb without the name in front of it. */
const NO_SUBJECT = /^(?:has|have|is|was|were|does) /i;

/** The display name in front of the address: current versions of CIPP read it from the account. */
const NO_DISPLAY_NAME = /^Successfully reset the password for\s*,/i;

/** Wordings of CIPP up to 8.1 that never held a name, although there is a gap for one. */
const NEVER_NAMED =
	/^(?:Successfully completed request\. User\s+must supply MFA\b|Reset the password for\s*,\s*\S+@)/i;

/** What stands in a reply or behind a list is somebody's text, and no name of CIPP's. */
function sentenceOf(text: string): string {
	const start = text.replace(/\bMessage (?:is|was)\b[\s\S]*/i, '').replace(/^Success\.\s+/i, '');
	return /^[\s\S]*?(?=[.:]\s+\S|$)/.exec(start)?.[0] ?? start;
}

/**
 * Whether a sentence leaves a name empty, as in "Granted  FullAccess to ...", "Successfully revoked
 * sessions for ." or "from group ''". CIPP writes such a sentence when what it had read was empty,
 * and then did nothing, or nobody knows to whom.
 *
 * @param text a sentence of CIPP with its white space as it came, free of secrets
 */
export function hasEmptyName(text: string): boolean {
	if (NEVER_NAMED.test(text)) return false;
	const sentence = sentenceOf(text);
	return (
		GAP.test(sentence) ||
		EMPTY_QUOTES.test(text) ||
		NO_SUBJECT.test(sentence.trim()) ||
		NO_DISPLAY_NAME.test(text)
	);
}
