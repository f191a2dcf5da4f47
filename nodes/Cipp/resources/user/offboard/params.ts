import type { Schedule } from './schedule';

/** What is asked for one user, read from the parameters of an item and checked. */
export interface OffboardParams {
	/** Default domain or customer id of the tenant. */
	tenant: string;
	tenantLabel: string;
	userPrincipalName: string;
	userLabel: string;
	/** Wire names of the steps that are on, in the order of the table of steps. */
	switches: string[];
	/** Wire name of a list step to the users that get access. */
	userLists: Record<string, string[]>;
	forward: string;
	keepCopy: boolean;
	/** HTML text, empty for none. */
	outOfOffice: string;
	/** Undefined means now. */
	schedule?: Schedule;
	notify: { webhook: boolean; email: boolean; psa: boolean };
	reference: string;
	/** Things that are allowed but may not do what the user expects. */
	warnings: string[];
}

/**
 * @returns the wire names of everything that CIPP is asked to do for this user, value steps included
 */
export function requestedSteps(params: OffboardParams): string[] {
	return [
		...params.switches,
		...Object.keys(params.userLists),
		...(params.forward ? ['forward'] : []),
		...(params.outOfOffice ? ['OOO'] : []),
	];
}
