import type { IDataObject } from 'n8n-workflow';

import type { ItemReader } from '../../engine/itemReader';
import type { OperationContext } from '../../engine/operation';
import { FAMILIES, familyNamed, policiesNamed } from '../../nouns/intunePolicy/family';
import { readIntuneTemplates } from '../../nouns/intunePolicy/template';

/** What goes to CIPP. */
export interface ReadyPolicy {
	/** CIPP's name of the family. */
	family: string;
	/** The name that the policy ends up with. */
	name: string;
	description: string;
	json: string;
	templateId?: string;
	/** ID of the policy that is replaced. */
	existingId?: string;
}

/** What was asked for. */
interface Wanted {
	tenant: string;
	source: string;
	templateId: string;
	family: string;
	name: string;
	description: string;
	json: string;
	replacesExisting: boolean;
	ready?: ReadyPolicy;
}

/** Notes what is wrong with a JSON that was entered. */
export function checkJson({ source, family, json }: Wanted, item: ItemReader): void {
	if (source !== 'json') return;
	const policy = objectIn(json);
	if (!policy) {
		item.note('“Policy JSON” is no JSON object. Enter the policy as Microsoft Graph takes it.');
	} else if (
		family === 'deviceCompliancePolicies' &&
		!Array.isArray(policy.scheduledActionsForRule)
	) {
		item.note(
			'“Policy JSON” has no scheduledActionsForRule, without which Microsoft takes no compliance policy. Add what happens to devices that do not comply.',
		);
	}
}

/**
 * Makes a policy ready and looks whether there is one of its name, which CIPP overwrites.
 *
 * @returns problems, in sentences
 */
export async function makeReady(params: Wanted, context: OperationContext): Promise<string[]> {
	const made =
		params.source === 'json' ? await ofJson(params, context) : await ofTemplate(params, context);
	if (typeof made === 'string') return [made];
	params.ready = made;
	const { tenant, replacesExisting } = params;
	const { name, family } = made;
	if (/%\w+%/.test(name)) {
		return replacesExisting
			? []
			: [
					`The policy is called ${name}, with a variable of CIPP in it. Whether there is one of that name cannot be looked up: choose another name, or switch on “Replace Existing”.`,
				];
	}
	const [existing] = await policiesNamed(tenant, family, name, context);
	if (!existing) return [];
	made.existingId = String(existing.id);
	return replacesExisting
		? []
		: [
				`${tenant} has a policy called ${name} already (${made.existingId}), whose settings CIPP would replace. Choose another name, or switch on “Replace Existing” if that is meant.`,
			];
}

async function ofTemplate(
	{ templateId }: Wanted,
	context: OperationContext,
): Promise<ReadyPolicy | string> {
	const [template] = await readIntuneTemplates(templateId, context);
	if (!template) {
		return `“Template” is ${templateId.slice(0, 80)}, which CIPP does not find. Choose from the list, or enter the ID that Get Many Templates gives.`;
	}
	const family = familyNamed(template.type);
	const policy = objectIn(template.json);
	if (!family || !policy) {
		const why = family ? 'whose policy CIPP cannot read' : `of the kind “${template.type}”`;
		return `“Template” is ${template.name}, ${why}. Choose another one.`;
	}
	const { nameIn } = FAMILIES[family] ?? {};
	const inside = nameIn ? policy[nameIn] : undefined;
	const name = typeof inside === 'string' && inside !== '' ? inside : template.name;
	return {
		family,
		name,
		description: template.description,
		json: template.json,
		templateId: template.id,
	};
}

/** CIPP takes the JSON of its own template of the same name instead of the one that was sent. */
async function ofJson(
	{ family, name, description, json }: Wanted,
	context: OperationContext,
): Promise<ReadyPolicy | string> {
	const same = (await readIntuneTemplates(undefined, context)).find(
		(template) => template.name.toLowerCase() === name.toLowerCase(),
	);
	if (same) {
		return `“Name” is ${name}, which is the name of a template of CIPP (${same.id}) too. CIPP would take that instead of the JSON: choose another name.`;
	}
	const policy = objectIn(json) ?? {};
	const { nameIn } = FAMILIES[family] ?? {};
	const own = typeof policy.description === 'string' ? policy.description : '';
	if (nameIn) {
		policy[nameIn] = name;
		if (description) policy.description = description;
	}
	return { family, name, description: description || own, json: JSON.stringify(policy) };
}

function objectIn(json: string): IDataObject | undefined {
	try {
		const value = JSON.parse(json) as unknown;
		const isObject = typeof value === 'object' && value !== null && !Array.isArray(value);
		return isObject ? (value as IDataObject) : undefined;
	} catch {
		return undefined;
	}
}
