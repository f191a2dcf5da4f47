import type { Part } from '../../forms/part';
import { choice, onlyFor, presetChoice, requiredText, text, toggle } from '../../forms/parts';
import { objectPicker } from '../../fields/objectPicker';
import { NEW_TARGETS } from '../../nouns/intune/targets';
import { FAMILY_OPTIONS } from '../../nouns/intunePolicy/family';

/** The templates that CIPP brings have the name of a file for their ID. */
const templateId: Part<string> = {
	field: objectPicker({
		name: 'intuneTemplateId',
		displayName: 'Template',
		description: 'The template of CIPP that the policy is made of',
		search: 'searchIntuneTemplates',
		example: '27a7cc97-1010-436d-985d-e4e07e536c3f',
		required: true,
	}),
	read: (item, path) => item.requiredText(path, 'Template'),
};

const json: Part<string> = {
	field: {
		displayName: 'Policy JSON',
		name: 'policyJson',
		type: 'json',
		default: '',
		required: true,
		description: 'The policy as Microsoft Graph takes it',
	},
	read(item, path) {
		const value = item.value(path, 'Policy JSON');
		return typeof value === 'string' ? value : JSON.stringify(value ?? '');
	},
	hidden: '',
};

const forJson = <V>(part: Part<V>, otherwise: V) =>
	onlyFor('policySource', ['json'], part, otherwise);

/** What a policy is made of, and who gets it. */
export const CREATE_PARTS = {
	source: presetChoice({
		name: 'policySource',
		displayName: 'Source',
		description: 'What the policy is made of',
		options: [
			{ name: 'JSON', value: 'json' },
			{ name: 'Template of CIPP', value: 'template' },
		],
		default: 'template',
	}),
	templateId: onlyFor('policySource', ['template'], templateId, ''),
	family: forJson(
		choice({
			name: 'policyFamily',
			displayName: 'Family',
			description: 'Which kind of policy the JSON is',
			options: FAMILY_OPTIONS,
		}),
		'',
	),
	name: forJson(
		requiredText({
			name: 'policyName',
			displayName: 'Name',
			description: 'The name of the policy, which stands above the one in the JSON',
			placeholder: 'e.g. Baseline - BitLocker',
		}),
		'',
	),
	description: forJson(
		text({
			name: 'policyDescription',
			displayName: 'Description',
			description: 'The description of the policy; that of the JSON when empty',
			typeOptions: { rows: 2 },
		}),
		'',
	),
	json: forJson(json, ''),
	...NEW_TARGETS,
	replacesExisting: toggle({
		name: 'replaceExisting',
		displayName: 'Replace Existing',
		description:
			'Whether a policy of the same name gets these settings INSTEAD OF ITS OWN. Off, it is left alone and nothing is created.',
	}),
};
