import type { IDataObject } from 'n8n-workflow';

import { change } from '../../forms/change';
import { ifAdded } from '../../forms/ifAdded';
import { UPDATE_FIELDS } from '../../fields/collection';
import { choice, requiredText, toggle } from '../../forms/parts';
import { readBack } from '../../forms/readBack';
import type { Target } from '../../forms/target';
import { namedByField } from '../../nouns/namedByField';
import { CONFIG_READ, isObject, readConfig, showsAll } from './config';
import { CONFIGURED, extensionField } from './extensions';
import { settings } from './settings';

interface Params {
	extension: string;
	/** The configuration of all extensions as it is to be. */
	whole: IDataObject;
}

const extension = choice(extensionField(CONFIGURED, 'The extension to configure'));

const target: Target<Params> = namedByField('extension', extension, {
	known: () => ({ whole: {} }),
});

interface Wanted {
	isEnabled?: boolean;
	apiKey?: string;
	settings?: IDataObject;
}

function wantedOf({ isEnabled, apiKey, settings: others }: Wanted): IDataObject {
	return {
		...others,
		...(isEnabled !== undefined && { Enabled: isEnabled }),
		...(apiKey !== undefined && { APIKey: apiKey }),
	};
}

/**
 * Configures an extension (`Invoke-ExecExtensionsConfig`). The function forgets the configuration of
 * every extension that is not sent, so all of it is read first. It also writes down from a header of
 * the request where CIPP's website is, and calls of the API do not have that header.
 */
export const setExtensionConfiguration = change(target, {
	name: 'Set Configuration',
	value: 'setConfiguration',
	action: 'Set configuration of extension',
	description: 'Change the configuration of an extension. What you do not add stays as it is.',
	parts: {
		isConfirmed: toggle({
			name: 'confirmConfiguration',
			displayName: 'Confirm Configuration',
			description:
				'Whether it is really written. With that CIPP forgets the address of its website, which links in its messages lack until it is started again or the integrations are saved in CIPP.',
		}),
	},
	options: {
		apiKey: ifAdded(
			requiredText({
				name: 'apiKey',
				displayName: 'API Key',
				description: 'The secret by which CIPP signs in to the extension. It is not given back.',
				typeOptions: { password: true },
			}),
		),
		isEnabled: ifAdded(
			toggle({
				name: 'enabled',
				displayName: 'Enabled',
				description: 'Whether CIPP uses the extension',
				default: true,
			}),
		),
		settings: ifAdded(settings),
	},
	optionsAs: UPDATE_FIELDS,
	check({ isConfirmed, ...wanted }, item) {
		if (Object.keys(wantedOf(wanted)).length === 0) {
			item.note('“Update Fields” is empty. Add what is to be changed.');
		}
		if (!isConfirmed) {
			item.note(
				'“Confirm Configuration” is off. This writes the configuration, and CIPP forgets the address of its website: switch it on if that is meant.',
			);
		}
	},
	reads: [CONFIG_READ],
	async prepare(params, context) {
		const config = await readConfig(context);
		const before = config[params.extension];
		const own = { ...(isObject(before) ? before : {}), ...wantedOf(params) };
		params.whole = { ...config, [params.extension]: own };
		return [];
	},
	wholeOf: () => 'configuration',
	endpoint: 'ExecExtensionsConfig',
	right: 'CIPP.Extension.ReadWrite',
	sends: {},
	body: { members: CONFIGURED, of: ({ whole }) => whole },
	alsoAbout: (params) => ({ changedSettings: Object.keys(wantedOf(params)) }),
	confirm: async (context, { extension: name, whole }) =>
		await readBack(context, {
			what: 'The configuration',
			read: async () => (await readConfig(context))[name],
			isMade: (seen) => showsAll(seen, whole[name] as IDataObject),
			otherwise: 'the configuration is not as asked for',
		}),
});
