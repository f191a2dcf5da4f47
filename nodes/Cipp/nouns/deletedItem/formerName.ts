/**
 * The user principal name that a deleted user had: Entra ID puts the object ID without its hyphens
 * in front of it.
 */
export function formerName(userPrincipalName: string, itemId: string): string {
	const prefix = itemId.replaceAll('-', '').toLowerCase();
	return userPrincipalName.toLowerCase().startsWith(prefix)
		? userPrincipalName.slice(prefix.length)
		: userPrincipalName;
}
