/**
 * Puts a neutral sign in place of the names in a sentence, so that a word in a name ("Failed
 * Logins", "success@contoso.com") cannot decide what the sentence means.
 *
 * @param text one result line, white space already single
 * @param user user principal name of the person being offboarded; may be empty
 * @returns the sentence with addresses, links, ids and quoted names masked
 */
export function maskNames(text: string, user: string): string {
	const withoutUser = user === '' ? text : text.split(user).join('«user»');
	return withoutUser
		.replace(/https?:\/\/\S+/gi, '«link»')
		.replace(/\b[0-9a-f]{8}-(?:[0-9a-f]{4}-){3}[0-9a-f]{12}\b/gi, '«id»')
		.replace(/[^\s'"()<>,;:]+@[^\s'"()<>,;:]*[^\s'"()<>,;:.]/g, '«address»')
		.replace(/(^|[\s(:])'.*?'(?=$|[\s.,:;)])/g, "$1'«name»'")
		.replace(/(^|[\s(:])".*?"(?=$|[\s.,:;)])/g, '$1"«name»"');
}
