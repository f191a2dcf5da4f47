/**
 * Puts a neutral sign in place of the names in a sentence, so that a word in a name ("Failed
 * Logins", "success@contoso.com") cannot decide what the sentence means.
 *
 * @param text one result line, white space already single
 * @param user user principal name of the person that it is about; may be empty
 * @returns the sentence with addresses, links, ids, quoted names and automatic replies masked
 */
export function maskNames(text: string, user: string): string {
	const withoutReply = text.replace(
		/^((?:set|added|scheduled) out-of-office\b.*?\bmessage (?:is|was)\b)[\s\S]*/i,
		'$1 «text»',
	);
	const withoutUser = user === '' ? withoutReply : withoutReply.split(user).join('«user»');
	return withoutUser
		.replace(/https?:\/\/\S+/gi, '«link»')
		.replace(/\b[0-9a-f]{8}-(?:[0-9a-f]{4}-){3}[0-9a-f]{12}\b/gi, '«id»')
		.replace(/[^\s'"()<>,;:]+@[^\s'"()<>,;:]*[^\s'"()<>,;:.]/g, '«address»')
		.replace(/(^|[\s(:])'.*?'(?=$|[\s.,:;)])/g, "$1'«name»'")
		.replace(/(^|[\s(:])".*?"(?=$|[\s.,:;)])/g, '$1"«name»"');
}
