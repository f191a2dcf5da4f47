import { change } from '../../forms/change';
import { objectId } from '../../forms/parts';
import { readBack } from '../../forms/readBack';
import { namedByField } from '../../nouns/namedByField';
import type { StandardTemplate } from '../../nouns/standardTemplate/template';
import {
	readTemplates,
	TEMPLATE_READ,
	templatePicker,
} from '../../nouns/standardTemplate/template';

interface Known {
	/** What was found under the ID before anything is sent. */
	template?: StandardTemplate;
}

const target = namedByField<'templateId', Known>('templateId', objectId(templatePicker), {
	lookUps: [TEMPLATE_READ],
	about: ({ template }) =>
		template && { name: template.name, type: template.type, tenants: template.tenants },
});

/** Deletes a template of standards (`Invoke-RemoveStandardTemplate`). */
export const deleteTemplate = change(target, {
	name: 'Delete Template',
	value: 'deleteTemplate',
	action: 'Delete standard template',
	description:
		'Delete a standard template for good, with its results. What it has set in tenants stays.',
	async prepare(params, context) {
		const [found] = await readTemplates(params.templateId, context);
		params.template = found;
		return found ? [] : [`“Template” is ${params.templateId}, which CIPP does not find.`];
	},
	endpoint: 'RemoveStandardTemplate',
	right: 'Tenant.Standards.ReadWrite',
	sends: { ID: ({ templateId }) => templateId },
	confirm: async (context, { templateId }) =>
		await readBack(context, {
			what: 'The list of templates',
			read: async () => await readTemplates(templateId, context),
			isMade: (left) => left.length === 0,
			otherwise: 'the template is still there',
		}),
});
