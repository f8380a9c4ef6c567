package nl.uitzicht.schools

import groovy.json.JsonSlurper
import nl.uitzicht.Server

/** What a beheerder does with files, over HTTP. */
class SchoolDesk {
    private static final String PREVIEW = '''query($d: SchoolImportInput!) { schoolImportPreview(declaration: $d) {
        fingerprint counts { added changed unchanged gone outside unticked }
        errors(first: 100) { nodes } notices(first: 10) { nodes }
        added(first: 3) { nodes { locationCode name place municipality } pageInfo { hasNextPage endCursor } }
        changed(first: 10) { nodes { reopens school { locationCode } fields { name before after } } }
        gone(first: 10) { nodes { locationCode } } unticked(first: 100) { nodes { locationCode name } } } }'''
    private static final String APPLY = '''mutation($i: SchoolImportApplyInput!) { schoolImportApply(input: $i) {
        job { id state doneRows totalRows } userErrors { code field } } }'''
    private static final String JOB = 'query($id: ID!) { importJob(id: $id) { state doneRows totalRows failure } }'

    final Server server

    SchoolDesk(Server server) {
        this.server = server
    }

    String upload(byte[] content) {
        def answer = server.post('/api/uploads', new String(content, 'UTF-8'), ['X-Uitzicht': '1', 'Content-Type': 'text/csv'])
        assert answer.statusCode() == 201
        new JsonSlurper().parseText(answer.body()).id
    }

    static Map declaration(String uploadId, Map with = [:]) {
        [uploadId: uploadId, kind: 'PRIMARY', municipalities: ['BARNEVELD'], postcodes: [], ticked: []] + with
    }

    Map preview(Map declaration) {
        server.graphql(PREVIEW, [d: declaration]).schoolImportPreview
    }

    Map apply(Map declaration, String fingerprint, String mutationId = UUID.randomUUID(), String jobId = UUID.randomUUID()) {
        server.graphql(APPLY, [i: [mutationId: mutationId, jobId: jobId, declaration: declaration, fingerprint: fingerprint]]).schoolImportApply
    }

    /** Waits for the end, as a person would look again. */
    Map ended(String jobId) {
        for (long end = System.nanoTime() + 120_000_000_000L; System.nanoTime() < end;) {
            def job = server.graphql(JOB, [id: jobId]).importJob
            if (job.state in ['DONE', 'FAILED']) {
                return job
            }
            sleep 50
        }
        throw new IllegalStateException('the job did not end')
    }

    /** Previews and applies; the job when it has ended. */
    Map imported(byte[] content, Map with = [:]) {
        def declared = declaration(upload(content), with)
        ended(apply(declared, preview(declared).fingerprint).job.id)
    }

    Map read(String uploadId) {
        server.graphql('''query($u: ID!) { schoolFile(uploadId: $u) { errors(first: 10) { nodes }
            municipalities(first: 10) { nodes { name schools known } } } }''', [u: uploadId]).schoolFile
    }

    Map imports(String after) {
        server.graphql('''query($a: String) { importJobs(first: 2, after: $a) {
            nodes { id state startedAt } pageInfo { hasNextPage endCursor } } }''', [a: after]).importJobs
    }

    List<Map> register(String search = '') {
        server.graphql('''query($s: String) { schoolRegister(first: 100, search: $s) {
            nodes { id locationCode kind name address place municipality closedOn } } }''', [s: search]).schoolRegister.nodes
    }
}
