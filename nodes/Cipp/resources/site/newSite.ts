import type { IDataObject } from 'n8n-workflow';

import type { ItemReader } from '../../engine/itemReader';
import type { ValuesOf } from '../../forms/part';
import { presetChoice, requiredText, text } from '../../forms/parts';
import { oneUser } from '../../nouns/user/one';

/** A site that is to be created. */
export type NewSite = ValuesOf<typeof SITE_PARTS>;

/** What became of a site. */
export interface SiteOutcome {
	name: string;
	outcome: 'created' | 'provisioning' | 'failed' | 'unknown';
	siteUrl?: string;
	/** Why, in CIPP's words. */
	reason?: string;
}

const TEMPLATES = [
	{ name: 'Communication', value: 'Communication' },
	{ name: 'Team (Without Microsoft 365 Group)', value: 'Team' },
];

const DESIGNS = [
	{ name: 'Blank', value: 'Blank' },
	{ name: 'Showcase', value: 'Showcase' },
	{ name: 'Topic', value: 'Topic' },
];

const owner = oneUser({
	displayName: 'Owner',
	name: 'siteOwner',
	description: 'Who administers the site',
});

/** What a new site is made of, alone or in a list. */
export const SITE_PARTS = {
	name: requiredText({
		name: 'siteName',
		displayName: 'Name',
		description: 'The name of the site. Its letters, digits and hyphens become the address.',
		placeholder: 'e.g. Project Phoenix',
	}),
	description: requiredText({
		name: 'siteDescription',
		displayName: 'Description',
		description: 'What the site is for. SharePoint wants one.',
		placeholder: 'e.g. Documents of the project',
		typeOptions: { rows: 2 },
	}),
	owner,
	template: presetChoice({
		name: 'siteTemplate',
		displayName: 'Template',
		description: 'What kind of site it is',
		default: 'Communication',
		options: TEMPLATES,
	}),
	design: presetChoice({
		name: 'siteDesign',
		displayName: 'Design',
		description: 'How the first page looks',
		default: 'Blank',
		options: DESIGNS,
	}),
	sensitivityLabel: text({
		name: 'sensitivityLabel',
		displayName: 'Sensitivity Label',
		description: 'The ID of the label of Microsoft Purview that the site gets; none when empty',
		placeholder: 'e.g. 98765432-1234-5678-9012-34567890abcd',
	}),
};

/** What of a name goes into the address (`New-CIPPSharepointSite`). */
const pathOf = (name: string) => name.replace(/[^A-Za-z0-9-]/g, '').toLowerCase();

/** Notes names that give no address, or the same one. */
export function checkNames(sites: NewSite[], item: ItemReader): void {
	const seen = new Set<string>();
	for (const { name } of sites.filter((site) => site.name !== '')) {
		const path = pathOf(name);
		if (path === '') {
			item.note(
				`“Name” is “${name.slice(0, 80)}”, of which nothing can stand in an address. Use letters, digits or hyphens.`,
			);
		} else if (seen.has(path)) {
			item.note(`“Name” is “${name.slice(0, 80)}”, which gives the address of another new site.`);
		}
		seen.add(path);
	}
}

/** Reads in the sentence of CIPP what became of a site. */
export function outcomeOf(name: string, said: unknown): SiteOutcome {
	const sentence = typeof said === 'string' ? said : '';
	if (/^Failed\b/i.test(sentence)) {
		// While it was being made: a part of it may be there.
		const isUnclear = /while provisioning/i.test(sentence);
		return { name, outcome: isUnclear ? 'unknown' : 'failed', reason: sentence };
	}
	const url = /^Successfully created new SharePoint site .* with URL (https:\S+?)\.?(?:\s|$)/i.exec(
		sentence,
	)?.[1];
	if (url === undefined) {
		return { name, outcome: 'unknown', reason: sentence || 'CIPP says nothing of it' };
	}
	const isWaiting = /currently being provisioned/i.test(sentence);
	return { name, outcome: isWaiting ? 'provisioning' : 'created', siteUrl: url };
}

/** An outcome as a part of the output. */
export const outcomeRow = (outcome: SiteOutcome): IDataObject => ({ ...outcome });
