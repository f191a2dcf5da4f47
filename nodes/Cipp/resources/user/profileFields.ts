import type { IDataObject, INodeProperties } from 'n8n-workflow';

import type { ItemReader } from '../../engine/itemReader';
import { readTexts } from '../../engine/texts';

/** A property of the profile of a user. The name is that of Microsoft Graph and of the parameter. */
interface ProfileProperty {
	name: string;
	displayName: string;
	placeholder: string;
	/** Property that holds several texts. */
	isList?: boolean;
	/** Property that CIPP's Create does not know. */
	updateOnly?: boolean;
}

const PROPERTIES: ProfileProperty[] = [
	{
		name: 'businessPhones',
		displayName: 'Business Phone',
		placeholder: 'e.g. +1 555 0100',
		isList: true,
	},
	{ name: 'city', displayName: 'City', placeholder: 'e.g. Seattle' },
	{ name: 'companyName', displayName: 'Company', placeholder: 'e.g. Contoso Ltd' },
	{ name: 'country', displayName: 'Country', placeholder: 'e.g. United States' },
	{ name: 'department', displayName: 'Department', placeholder: 'e.g. Sales' },
	{
		name: 'employeeId',
		displayName: 'Employee ID',
		placeholder: 'e.g. 10042',
		updateOnly: true,
	},
	{
		name: 'employeeType',
		displayName: 'Employee Type',
		placeholder: 'e.g. Contractor',
		updateOnly: true,
	},
	{ name: 'givenName', displayName: 'First Name', placeholder: 'e.g. Jane' },
	{ name: 'jobTitle', displayName: 'Job Title', placeholder: 'e.g. Account Manager' },
	{ name: 'surname', displayName: 'Last Name', placeholder: 'e.g. Doe' },
	{ name: 'mobilePhone', displayName: 'Mobile Phone', placeholder: 'e.g. +1 555 0101' },
	{
		name: 'officeLocation',
		displayName: 'Office',
		placeholder: 'e.g. Building 4',
		updateOnly: true,
	},
	{
		name: 'otherMails',
		displayName: 'Other Email Addresses',
		placeholder: 'e.g. jane@example.com, jane.doe@example.org',
		isList: true,
	},
	{ name: 'postalCode', displayName: 'Postal Code', placeholder: 'e.g. 98101' },
	{
		name: 'preferredLanguage',
		displayName: 'Preferred Language',
		placeholder: 'e.g. en-US',
		updateOnly: true,
	},
	{ name: 'state', displayName: 'State', placeholder: 'e.g. WA' },
	{ name: 'streetAddress', displayName: 'Street', placeholder: 'e.g. 1 Main Street' },
	{ name: 'usageLocation', displayName: 'Usage Location', placeholder: 'e.g. US' },
];

const DESCRIPTIONS: Record<string, string> = {
	otherMails: 'Separate several addresses with commas',
	usageLocation:
		'The country in which licenses are used, with two letters. A user needs one to get a license.',
};

/** Properties that Update can empty. A user cannot be without a usage location again. */
const CLEARABLE = PROPERTIES.filter(({ name }) => name !== 'usageLocation');

type Purpose = 'create' | 'update';

function propertiesFor(purpose: Purpose): ProfileProperty[] {
	return PROPERTIES.filter(({ updateOnly }) => purpose === 'update' || !updateOnly);
}

/** The properties as options of a collection. */
export function profileFields(purpose: Purpose): INodeProperties[] {
	return propertiesFor(purpose).map(({ name, displayName, placeholder }) => ({
		displayName,
		name,
		type: 'string',
		default: '',
		placeholder,
		...(DESCRIPTIONS[name] && { description: DESCRIPTIONS[name] }),
	}));
}

/** The properties that can be emptied, as options of a list of choices. */
export const clearableOptions = CLEARABLE.map(({ name, displayName }) => ({
	name: displayName,
	value: name,
}));

/**
 * Reads the properties from a collection.
 *
 * @param item reader of the item; values that cannot be used are noted on it
 * @param purpose the operation
 * @param collection parameter name of the collection
 * @returns Graph properties, without those that are empty
 */
export function readProfile(item: ItemReader, purpose: Purpose, collection: string): IDataObject {
	const profile: IDataObject = {};
	for (const { name, displayName, isList } of propertiesFor(purpose)) {
		const path = `${collection}.${name}`;
		if (isList) {
			const texts = readTexts(item, path, displayName);
			if (texts.length > 0) profile[name] = texts;
		} else {
			const text = item.freeText(path, displayName, true);
			if (text) profile[name] = text;
		}
	}
	checkUsageLocation(item, profile);
	return profile;
}

/**
 * @param names names of properties
 * @returns the properties with the values that empty them in Graph
 */
export function emptied(names: string[]): IDataObject {
	return Object.fromEntries(
		names.map((name) => [
			name,
			PROPERTIES.find((property) => property.name === name)?.isList ? [] : null,
		]),
	);
}

function checkUsageLocation(item: ItemReader, profile: IDataObject): void {
	const country = profile.usageLocation;
	if (typeof country !== 'string') return;
	if (!/^[a-z]{2}$/i.test(country)) {
		item.note(
			`“Usage Location” is “${country.slice(0, 40)}”. Enter the country with two letters, e.g. US.`,
		);
	}
	profile.usageLocation = country.toUpperCase();
}
