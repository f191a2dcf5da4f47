import { freeText } from '../../forms/freeText';
import type { Part } from '../../forms/part';
import { textList } from '../../forms/parts';

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

/** @returns the names of the properties that an operation knows */
export function profileNames(purpose: Purpose): string[] {
	return propertiesFor(purpose).map(({ name }) => name);
}

function propertiesFor(purpose: Purpose): ProfileProperty[] {
	return PROPERTIES.filter(({ updateOnly }) => purpose === 'update' || !updateOnly);
}

/** The properties as parts of a collection, by their names; the value of an empty one is undefined. */
export function profileParts(purpose: Purpose): Record<string, Part<unknown>> {
	return Object.fromEntries(propertiesFor(purpose).map((one) => [one.name, profilePart(one)]));
}

/** The properties that can be emptied, as options of a list of choices. */
export const clearableOptions = CLEARABLE.map(({ name, displayName }) => ({
	name: displayName,
	value: name,
}));

/** @returns the value that empties a property in Graph */
export function emptyOf(name: string): [] | null {
	return PROPERTIES.find((property) => property.name === name)?.isList ? [] : null;
}

function profilePart({ name, displayName, placeholder, isList }: ProfileProperty): Part<unknown> {
	const description = DESCRIPTIONS[name];
	const field = { name, displayName, placeholder, ...(description && { description }) };
	const part = isList ? textList(field) : freeText(field);
	return {
		...part,
		read(item, path) {
			const value = part.read(item, path);
			if (value.length === 0) return undefined;
			if (name !== 'usageLocation' || typeof value !== 'string') return value;
			if (!/^[a-z]{2}$/i.test(value)) {
				item.note(
					`“Usage Location” is “${value.slice(0, 40)}”. Enter the country with two letters, e.g. US.`,
				);
			}
			return value.toUpperCase();
		},
	};
}
