import type { IDataObject } from 'n8n-workflow';

import type { Part } from '../../forms/part';
import { isObject } from './config';

const NAME = 'Further Settings';

/** Any settings of an extension by CIPP's names for them, as JSON. */
export const settings: Part<IDataObject> = {
	field: {
		displayName: NAME,
		name: 'furtherSettings',
		type: 'json',
		default: '{}',
		description:
			'Settings by the names that CIPP has for them, e.g. {"Instance": "eu.ninjarmm.com"}. Others stay as they are.',
	},
	read(item, path) {
		const value = parsed(item.value(path, NAME));
		if (isObject(value) && Object.keys(value).length > 0) return value;
		item.note(`“${NAME}” is no JSON object with settings, such as {"ClientID": "n8n"}.`);
		return {};
	},
};

function parsed(value: unknown): unknown {
	if (typeof value !== 'string') return value;
	try {
		return JSON.parse(value) as unknown;
	} catch {
		return undefined;
	}
}
