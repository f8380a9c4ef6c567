package nl.uitzicht

import ch.qos.logback.classic.Level
import ch.qos.logback.classic.Logger
import ch.qos.logback.classic.LoggerContext
import ch.qos.logback.classic.joran.JoranConfigurator
import ch.qos.logback.classic.spi.ILoggingEvent
import ch.qos.logback.classic.spi.ThrowableProxyUtil
import ch.qos.logback.core.AppenderBase
import java.util.concurrent.ConcurrentLinkedQueue
import org.slf4j.LoggerFactory

/** Everything the application logs meanwhile: its own packages whole, the others at the levels they run with (logback.xml). */
class WholeLog extends AppenderBase<ILoggingEvent> {
    private final Queue<String> lines = new ConcurrentLinkedQueue<>()

    /** The lines with what was thrown, in order; {@code wide} is a logger to be read whole as well. */
    static String during(String wide = null, Closure<?> work) {
        def context = LoggerFactory.ILoggerFactory as LoggerContext
        def appender = new WholeLog(context: context)
        appender.start()
        Logger root = context.getLogger(org.slf4j.Logger.ROOT_LOGGER_NAME)
        Map<Logger, Level> levels = (running() + ['nl.uitzicht': Level.TRACE] + (wide ? [(wide): Level.TRACE] : [:]))
                .collectEntries { String name, Level level -> [context.getLogger(name), level] }
        Map<Logger, Level> before = levels.keySet().collectEntries { [it, it.level] }
        levels.each { logger, level -> logger.level = level }
        root.addAppender(appender)
        try {
            work()
        } finally {
            root.detachAppender(appender)
            before.each { logger, level -> logger.level = level }
        }
        appender.lines.join('\n')
    }

    /** The levels of the application outside specs. */
    private static Map<String, Level> running() {
        def context = new LoggerContext()
        new JoranConfigurator(context: context).doConfigure(WholeLog.getResource('/logback.xml'))
        context.loggerList.findAll { it.level != null }.collectEntries { [it.name, it.level] }
    }

    @Override
    protected void append(ILoggingEvent event) {
        lines.add([event.loggerName, event.formattedMessage, event.throwableProxy ? ThrowableProxyUtil.asString(event.throwableProxy) : ''].join(' '))
    }
}
