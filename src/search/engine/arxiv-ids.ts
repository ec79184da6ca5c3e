/** The papers' arXiv ids, in their order; fetched when a question first names one. */
export class ArxivIds {
  private readonly load: () => Promise<string[]>;
  private loading: Promise<string[]> | null = null;
  private ids: string[] = [];

  constructor(load: () => Promise<string[]>) {
    this.load = load;
  }

  /** Papers of these ids; of one that is still being typed, those whose ids begin so. Nothing before `ready`. */
  papers(asked: string[], growing: boolean): number[] {
    const named = (id: string) =>
      id !== '' && asked.some((start) => id === start || (growing && id.startsWith(start)));
    return this.ids.flatMap((id, paper) => (named(id) ? [paper] : []));
  }

  async ready(): Promise<void> {
    this.loading ??= this.load().catch((error: unknown) => {
      this.loading = null;
      throw error;
    });
    this.ids = await this.loading;
  }
}
