package nl.uitzicht.platform.database;

import io.micronaut.data.annotation.TypeDef;
import io.micronaut.data.model.DataType;
import java.lang.annotation.ElementType;
import java.lang.annotation.Retention;
import java.lang.annotation.RetentionPolicy;
import java.lang.annotation.Target;

/** Marks an id that is kept as BINARY(16), on a record component or a repository's parameter. */
@Retention(RetentionPolicy.RUNTIME)
@Target({ElementType.FIELD, ElementType.PARAMETER, ElementType.RECORD_COMPONENT, ElementType.METHOD})
@TypeDef(type = DataType.BYTE_ARRAY, converter = UuidBytes.class)
public @interface Uuid16 {}
