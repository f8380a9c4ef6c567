package nl.uitzicht

import com.mysql.cj.MysqlConnection
import com.mysql.cj.Query
import com.mysql.cj.interceptors.QueryInterceptor
import com.mysql.cj.log.Log
import com.mysql.cj.protocol.Resultset
import com.mysql.cj.protocol.ServerSession
import java.util.concurrent.ConcurrentLinkedQueue
import java.util.function.Supplier

/** Sees every statement that leaves through Connector/J (its property queryInterceptors); commits, settings and the pool's own "SELECT 1" are not counted, nor the mail job. */
class StatementCounter implements QueryInterceptor {
    private static final Queue<String> SEEN = new ConcurrentLinkedQueue<>()
    private static volatile boolean looking

    /** The statements that {@code work} sent, in order. */
    static List<String> during(Closure<?> work) {
        SEEN.clear()
        looking = true
        try {
            work()
        } finally {
            looking = false
        }
        SEEN.toList()
    }

    @Override
    <T extends Resultset> T preProcess(Supplier<String> sql, Query query) {
        if (!looking) {
            return null
        }
        String text = sql.get()?.stripLeading()
        if (text =~ /(?i)^(select|insert|update|delete|with|replace)\b/ && text != 'SELECT 1' && !text.contains('outgoing_mail')) {
            SEEN.add(text)
        }
        null
    }

    @Override
    <T extends Resultset> T postProcess(Supplier<String> sql, Query query, T result, ServerSession session) {
        null
    }

    @Override
    QueryInterceptor init(MysqlConnection connection, Properties properties, Log log) {
        this
    }

    @Override
    boolean executeTopLevelOnly() {
        true
    }

    @Override
    void destroy() {
    }
}
