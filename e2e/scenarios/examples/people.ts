/** A user as workflows get it. */
export interface Person {
	tenant: string;
	userPrincipalName: string;
}

/** Users whom the simulated CIPP knows, and one who has no user principal name. */
export const JANE: Person = { tenant: 'contoso.com', userPrincipalName: 'jane.doe@contoso.com' };
export const JOHN: Person = {
	tenant: 'fabrikam.com',
	userPrincipalName: 'john.smith@fabrikam.com',
};
export const MIKE: Person = {
	tenant: 'northwind.example',
	userPrincipalName: 'mike@northwind.example',
};
export const ZOE: Person = {
	tenant: 'northwind.example',
	userPrincipalName: 'zoe.zimmer@northwind.example',
};
export const SAM: Person = { tenant: 'contoso.com', userPrincipalName: 'sam.synced@contoso.com' };
export const LENA: Person = { tenant: 'northwind.example', userPrincipalName: 'Lena Left' };

/** Their user principal names. */
export function names(people: Person[]): string[] {
	return people.map(({ userPrincipalName }) => userPrincipalName);
}

/** The part of a fault of the simulator that says whom it strikes. */
export function userOf({ userPrincipalName }: Person): { user: string } {
	return { user: userPrincipalName };
}
