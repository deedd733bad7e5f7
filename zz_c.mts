import { meeting } from './scripts/bench/draft/meetings.ts';
for (const m of ['own','netmundial','qmsum']) {
const h:any = await meeting(m, '/work/shared/samples');
const cited=new Set<string>(); let s=0,p=0; const mine=new Map(h.points.map((x:any)=>[x.pointId,x.inputId]));
for(const sec of h.sections) if(sec.format==='president') for(const x of sec.sentences) { for(const c of x.cites) if(mine.has(c)) cited.add(mine.get(c) as string); if(/^issue-/.test(sec.sectionId)){s++; p+=x.cites.filter((c:string)=>mine.has(c)).length;} }
const all=new Set(h.points.map((x:any)=>x.inputId));
console.log(m, 'cited', (cited.size/all.size).toFixed(3), cited.size, all.size, 'pps', (p/s).toFixed(2), s);
}
