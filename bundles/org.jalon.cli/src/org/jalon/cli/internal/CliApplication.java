/*
 * Copyright (c) 2026 Jalon contributors.
 * SPDX-License-Identifier: EPL-2.0
 */
package org.jalon.cli.internal;

import java.io.FileDescriptor;
import java.io.FileOutputStream;
import java.io.OutputStreamWriter;
import java.io.PrintWriter;
import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Locale;

import org.eclipse.equinox.app.IApplication;
import org.eclipse.equinox.app.IApplicationContext;
import org.jalon.cli.CommandLineTool;

/** The Eclipse application without a user interface that {@code ./jalon} starts. */
public final class CliApplication implements IApplication {
    @Override
    public Object start(IApplicationContext context) {
        var arguments = (String[]) context.getArguments().get(IApplicationContext.APPLICATION_ARGS);
        context.applicationRunning();
        return CommandLineTool.execute(List.of(arguments), writer(FileDescriptor.out, "stdout.encoding"),
                writer(FileDescriptor.err, "stderr.encoding"), Locale.getDefault());
    }

    /** In the encoding of the terminal, but for the C locale, whose ASCII would lose every accent. */
    private static PrintWriter writer(FileDescriptor stream, String encodingProperty) {
        var encoding = Charset.forName(System.getProperty(encodingProperty, "UTF-8"));
        var kept = encoding.equals(StandardCharsets.US_ASCII) ? StandardCharsets.UTF_8 : encoding;
        return new PrintWriter(new OutputStreamWriter(new FileOutputStream(stream), kept), true);
    }

    @Override
    public void stop() {
        // a command ends by itself
    }
}
