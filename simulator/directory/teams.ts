import { kept } from './kept';

/** A team of Microsoft Teams. */
export interface SimTeam {
	id: string;
	displayName: string;
	description: string | null;
	visibility: string;
	mailNickname: string;
	/** Object IDs. */
	owners: string[];
}

/** The teams of a tenant: one at first. */
export const teamsOf = kept<SimTeam[]>(({ defaultDomainName }) => [
	{
		id: `team-of-${defaultDomainName}`,
		displayName: 'Staff',
		description: null,
		visibility: 'Private',
		mailNickname: 'staff',
		owners: [],
	},
]);

/** The emergency location of a tenant. */
export const LOCATION_ID = '00000060-aaaa-4bbb-8ccc-dddddddddddd';

/** Emergency locations of telephone numbers, by the number. */
export const locationsOf = kept(() => new Map<string, string>());

/** A number that nobody has at first. */
export const FREE_NUMBER = '+15550100999';
