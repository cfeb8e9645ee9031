/** What is known beside the record of the mixed run. */
export const mixedOptions = {
  steps: [
    { id: 'fetch', needs: [] },
    { id: 'lint', needs: ['fetch'] },
    { id: 'build', needs: ['fetch'] },
    { id: 'test', needs: ['lint', 'build'] },
    { id: 'publish', needs: ['test'] },
    { id: 'deploy', needs: ['build'] },
    { id: 'announce', needs: ['publish'] },
    { id: 'tidy', needs: [] },
  ],
  runUrl: 'https://github.com/acme/site/actions/runs/1001',
  compareUrl: 'https://github.com/acme/site/compare/4f2a91c...9d1e07b',
  command: (words: string) => `orchestrator ${words}`,
};
