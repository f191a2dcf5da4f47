import { InvalidInput } from './invalidInput';

/** What is wrong with one input item, and what may not be meant. */
export class Remarks {
	private readonly problems: string[] = [];
	private warnings: string[] = [];

	/** How many problems were noted so far. */
	protected get problemCount(): number {
		return this.problems.length;
	}

	/** Notes a problem: a sentence that names the field and says what to do. */
	note(problem: string): void {
		this.problems.push(problem);
	}

	/** Notes something that is allowed but may not be what is meant: a sentence for the output. */
	warn(warning: string): void {
		if (!this.warnings.includes(warning)) this.warnings.push(warning);
	}

	/** @returns the warnings noted so far, which are not given out a second time */
	takeWarnings(): string[] {
		const taken = this.warnings;
		this.warnings = [];
		return taken;
	}

	/** @throws InvalidInput with all problems noted so far, if there are any. */
	finish(): void {
		if (this.problems.length > 0) throw new InvalidInput([...this.problems]);
	}
}
