import type { IDataObject } from 'n8n-workflow';

import type { Operation } from '../../engine/operation';
import { change } from '../../forms/change';
import { objectId } from '../../forms/parts';
import type { Target } from '../../forms/target';
import {
	readTemplates,
	TEMPLATE_READ,
	templatePicker,
} from '../../nouns/standardTemplate/template';
import { oneOrAllTenants } from '../../nouns/tenant/oneOrAll';
import { failureOf, withDetails } from '../../output/changeFailure';
import { CippFailure } from '../../transport/failure';
import type { RunParams } from './scope';
import { templatesFor } from './scope';

const tenants = oneOrAllTenants(
	'Whether to run in all tenants that the template is for, instead of in one',
);

const picker = objectId({ ...templatePicker, displayOptions: { show: { allTemplates: [false] } } });

const target: Target<RunParams> = {
	fields: [
		...tenants.fields,
		{
			displayName: 'All Templates',
			name: 'allTemplates',
			type: 'boolean',
			default: false,
			description:
				'Whether to run every template that applies, instead of one. Those that run only by hand are left out.',
		},
		picker.field,
	],
	lookUps: [TEMPLATE_READ],
	read(item) {
		const allTemplates = item.switch('allTemplates', 'All Templates');
		const templateId = allTemplates ? '' : picker.read(item, picker.field.name);
		return { ...tenants.read(item), allTemplates, templateId, templates: [] };
	},
	subject: (params) => `${params.templateId || 'All Templates'} in ${tenants.subject(params)}`,
	about: (params) => ({ ...tenants.about(params), allTenants: params.allTenants }),
};

/** Starts the one template that stands first in `templates`. */
const runOne = change(target, {
	name: 'Run',
	value: 'run',
	action: 'Run standards',
	description:
		'Start a run of standards in the background. It changes settings where its templates remediate.',
	async prepare(params, context) {
		const id = params.allTemplates ? undefined : params.templateId;
		const found = await readTemplates(id, context);
		const { templates, problems } = templatesFor(params, found, context);
		params.templates = templates;
		return problems;
	},
	endpoint: 'ExecStandardsRun',
	right: 'Tenant.Standards.ReadWrite',
	// CIPP reads the query alone, and without it runs everything everywhere.
	inQuery: true,
	sends: {
		tenantFilter: ({ tenant, allTenants }) => (allTenants ? 'allTenants' : tenant),
		templateId: ({ templates }) => templates[0]?.id,
	},
	judge(lines, { templates }) {
		const failure = failureOf(lines, /^Successfully started Standards Run/i);
		if (failure || lines.some(({ text }) => text.includes(`(${templates[0]?.id})`))) return failure;
		return notNamed(lines.map(({ text }) => text));
	},
	alsoAbout: ({ templates }) => ({ templateId: templates[0]?.id, template: templates[0]?.name }),
});

/**
 * Starts a run of standards (`Invoke-ExecStandardsRun`). CIPP's own word for all templates runs only
 * those that are for runs by hand when there are several, so each template has a request of its own.
 */
export const runStandards: Operation<RunParams> = {
	...runOne,
	async submit({ index, params }, context) {
		const started: IDataObject[] = [];
		for (const template of params.templates) {
			const one = { index, params: { ...params, templates: [template] } };
			started.push(await runOne.submit(one, context).catch(stopped(started)));
		}
		const [first = {}] = started;
		return params.allTemplates
			? { success: true, ...target.about(params), templates: started }
			: { ...first };
	},
};

/** After the first, a failure is no longer one of the whole item. */
function stopped(started: IDataObject[]): (error: Error) => never {
	return (error) => {
		if (started.length === 0 || !(error instanceof CippFailure)) throw error;
		throw withDetails(new CippFailure(error.message, { ...error, outcome: 'unknown' }), {
			started: started.map(({ template }) => template),
		});
	};
}

function notNamed(results: string[]): CippFailure {
	return new CippFailure('CIPP started a run without naming the template', {
		outcome: 'unknown',
		results,
		description: 'It may have found no such template. Look into the log book of CIPP.',
	});
}
