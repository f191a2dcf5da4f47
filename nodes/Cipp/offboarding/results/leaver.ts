/** Addresses of accounts; a guest's holds `#EXT#`, and a name may hold an apostrophe. */
const ADDRESS = /[^\s"()<>,;:]+@[^\s"()<>,;:]*[^\s"'()<>,;:.]/g;

/** Names of devices, rules and groups may hold an address, and a reply anything. */
const FREE_TEXT =
	/^(?:Removed (?:device|rule): [\s\S]*|Removed .* from (?:mail-enabled )?license group [\s\S]*)|\bMessage (?:is|was)\b[\s\S]*/i;

/** A OneDrive is named by its address alone, which keeps an account's earlier names. */
const NAMED_BY_LINK = /\bhttps?:\/\/\S+\/personal\//i;

const alike = (text: string) => text.replace(/[‘’]/g, "'").toLowerCase();

/**
 * Whether a sentence names accounts, and the person being offboarded is none of them. A sentence
 * without an address may be about that person: CIPP also writes object IDs and display names.
 *
 * @param message a result line
 * @param user user principal name of the person; when it is empty, nothing is compared
 */
export function isSomebodyElses(message: string, user: string): boolean {
	if (user === '' || NAMED_BY_LINK.test(message)) return false;
	const text = alike(message).replace(FREE_TEXT, '');
	const named = (text.match(ADDRESS) ?? []).map((address) => address.replace(/^'|'$/g, ''));
	if (named.length === 0) return false;
	return !named.includes(alike(user)) && !isNamed(text, alike(user));
}

/** For names with signs that end an address elsewhere. */
function isNamed(text: string, user: string): boolean {
	for (let at = text.indexOf(user); at !== -1; at = text.indexOf(user, at + 1)) {
		const before = text.charAt(at - 1);
		const after = text.slice(at + user.length);
		if (!/[\w.+-]/.test(before) && !/^(?:[\w-]|\.\w)/.test(after)) return true;
	}
	return false;
}
