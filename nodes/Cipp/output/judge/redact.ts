/** What stands in a message in place of a secret. */
export const REDACTED = '[redacted]';

/** Shorter secrets are removed where they stand, but not searched for elsewhere in the text. */
const SHORTEST_SEARCHED_SECRET = 4;

/**
 * The sentences that Set-CIPPResetPassword.ps1 puts behind the password of a synced user. They are
 * kept, because they say that the reset is not confirmed.
 */
const NOTES_BEHIND_PASSWORD =
	/\.?\s+(?:This user is directory synced, so the reset|WARNING: This user is AD synced)\b/g;

/** Texts that announce a password; all that follows is taken as the password. */
const ANNOUNCEMENTS = [
	/\bthe new password is:?(?:\s+|$)/i,
	/\b(?:new|temp(?:orary)?|initial|generated)\s+pass(?:word|phrase|code)(?:\s+link)?(?:\s+for\s+\S+)?\s*(?:\bis\b|\bwas\b|:|=|->)\s*/i,
	/(?<!\bchange )\bpass(?:word|phrase|code)(?:\s+for\s+\S+)?\s+(?:has been |was |is )?(?:set|reset|changed)\s+to:?\s+/i,
	/(?:^|[.;,(|\n]\s*)(?:the\s+)?pass(?:word|phrase|code)(?:\s+link)?\s+is:?\s+/i,
];

/** `password: x`, `"password":"x"`, `password=x`. */
const LABEL = /\bpass(?:word|phrase|code)(?:\s+link)?["']?\s*[:=]\s*/i;

/** As {@link LABEL} behind a verb: "Failed to reset password: Access denied" announces an error. */
const LABEL_BEHIND_VERB =
	/\b(?:chang|reset|set|updat|creat)\w*\s+(?:the\s+|a\s+|user\s+|new\s+)*pass(?:word|phrase|code)\s*:\s*/i;

const STARTS_AS_ERROR = /^\s*(?:failed|could not|couldn't|cannot|unable|error)\b/i;

/** What follows "The new password is" when an error text complains about it. */
const COMPLAINT =
	/^(?:too|not|invalid|expired|already|required|weak|incorrect|empty|the same)(?:\s|[.,]?$)/i;

/**
 * Links to a Password Pusher, hosted or own: .../p/token, .../en/p/token/r. SharePoint addresses
 * can look alike (.../:f:/r/personal/...) and are no secret.
 */
const PUSH_LINK =
	/https?:\/\/(?![^\s/]*\.sharepoint\.)(?:[^\s"'<>/]*(?:pwpush|password-?pusher)[^\s"'<>]*|[^\s"'<>]*?\/(?:p|f|r|qr)\/[\w-]{6,}[^\s"'<>]*)/gi;

interface Redaction {
	text: string;
	secrets: string[];
}

/** Index of the first character behind an announcement, or -1. */
function secretStart(text: string): number {
	const isError = STARTS_AS_ERROR.test(text);
	const labels = isError && LABEL_BEHIND_VERB.test(text) ? [] : [LABEL];
	const ends = [...ANNOUNCEMENTS, ...labels].flatMap((announcement) => {
		const match = announcement.exec(text);
		if (!match) return [];
		const end = match.index + match[0].length;
		return isError && COMPLAINT.test(text.slice(end)) ? [] : [end];
	});
	return ends.length === 0 ? -1 : Math.min(...ends);
}

/** Where the note behind a password starts; the last one, as a pass phrase may look like a note. */
function noteStart(tail: string): number {
	return [...tail.matchAll(NOTES_BEHIND_PASSWORD)].at(-1)?.index ?? tail.length;
}

function redactLinks(text: string): Redaction {
	const secrets: string[] = [];
	const cleaned = text.replace(PUSH_LINK, (found) => {
		const link = found.replace(/[.,;:!?)\]]+$/, '');
		secrets.push(link);
		return REDACTED + found.slice(link.length);
	});
	return { text: cleaned, secrets };
}

/** A link followed by the full stop of the sentence is handed on as the link alone. */
function trimSecret(secret: string): string {
	const trimmed = secret.trim();
	return /^https?:\/\/\S+$/.test(trimmed) ? trimmed.replace(/[.,;]+$/, '') : trimmed;
}

/**
 * Removes given secrets from a text wherever they occur.
 *
 * @param text the text to clean
 * @param secrets what to remove; secrets under four characters are left, they would garble the text
 * @returns the text with {@link REDACTED} in place of each secret
 */
export function removeSecrets(text: string, secrets: readonly string[]): string {
	const longestFirst = [...secrets]
		.filter((secret) => secret.length >= SHORTEST_SEARCHED_SECRET && !REDACTED.includes(secret))
		.sort((a, b) => b.length - a.length);
	return longestFirst.reduce((cleaned, secret) => cleaned.split(secret).join(REDACTED), text);
}

/**
 * Takes new passwords and Password Pusher links out of a text. The password stands in clear text in
 * the results of ResetPass (Set-CIPPResetPassword.ps1) and may be a pass phrase with any separators,
 * so everything behind the announcement goes, except CIPP's own sentence about synced users: rather
 * too much removed than a leak. Redacting a redacted text changes nothing.
 *
 * @param text any text; may span several lines
 * @returns the clean text and the secrets that were taken out, in order of appearance
 */
export function redactSecrets(text: string): Redaction {
	const start = secretStart(text);
	if (start === -1) return redactLinks(text);

	const head = redactLinks(text.slice(0, start));
	const tail = text.slice(start);
	const note = tail.slice(noteStart(tail));
	const secret = trimSecret(tail.slice(0, noteStart(tail)));
	if (secret === '' || secret === REDACTED) return { ...head, text: head.text + tail };

	const secrets = [...head.secrets, secret];
	return { text: removeSecrets(head.text, secrets) + REDACTED + note, secrets };
}
