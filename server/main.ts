import { readConfig, shownConfig } from '#server/config.ts';
import { createServer } from '#server/createServer.ts';

const roleNames: Record<string, string> = {
  organizer: 'Organizer',
  chair: 'Chair',
  floorOfficer: 'Floor officer',
  rapporteur: 'Rapporteur',
  captioner: 'Captioner',
  participant: 'Participant',
  observer: 'Observer',
  display: 'Room display',
};

try {
  const config = readConfig(process.env);
  if (process.argv.includes('--print-config')) {
    console.log(JSON.stringify(shownConfig(config), null, 2));
    process.exit(0);
  }
  const server = await createServer(config);
  const stop = () => void server.close().then(() => process.exit(0));
  process.once('SIGTERM', stop);
  process.once('SIGINT', stop);
  const lines = [`Rostrum runs on ${config.publicUrl ?? server.url}`];
  if (server.adminTokenIsNew)
    lines.push('', `Admin token (shown once, kept in the data directory): ${server.adminToken}`);
  const sample = await server.sampleLinks();
  if (sample) {
    lines.push(
      '',
      'A sample consultation is under way, a rehearsal whose people go on while you watch. Open each link in a tab of its own:',
    );
    for (const [role, link] of Object.entries(sample.links))
      lines.push(`  ${(roleNames[role] ?? role).padEnd(14)} ${link}`);
  }
  console.log(lines.join('\n'));
} catch (error) {
  console.error(error instanceof Error ? error.message : error);
  process.exit(1);
}
